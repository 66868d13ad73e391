import { z } from 'zod'
import type { Computed } from '../computed.ts'
import type { ColumnMeta, FieldType } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { RIGHTS_FIELD } from '../operations/row-rights.ts'
import { LABEL_FIELD, VERSION_FIELD } from '../resolve/shape.ts'
import type { ResolvedExposure, ResolvedKit, ShapeField, WriteField } from '../resolved.ts'
import { viewName } from '../view.ts'
import { unwrap } from '../zod-kinds.ts'
import type { CellKind, ColumnTarget, ExchangeColumn } from './column.ts'
import { inlineRows } from './inline-rows.ts'
import { referenceKey } from './reference-key.ts'

type Relation = Extract<ShapeField, { kind: 'relation' }>

/** Every column that a file of an exposure's rows may have, in the order of its fields. */
export function exchangeColumns(kit: ResolvedKit, exposure: ResolvedExposure): ExchangeColumn[] {
  const fields = Object.values(exposure.shape.fields)
  const keys = new Set(fields.flatMap((field) => (field.kind === 'relation' ? field.meta.from : [])))
  const hidden = [LABEL_FIELD, VERSION_FIELD, RIGHTS_FIELD]
  return fields
    .filter(({ name }) => !hidden.includes(name) && !keys.has(name))
    .flatMap((field) => columnsOf(kit, exposure, field))
}

function columnsOf(kit: ResolvedKit, exposure: ResolvedExposure, field: ShapeField): ExchangeColumn[] {
  if (field.kind === 'relation')
    return field.meta.isList ? [listColumn(exposure, field)] : referenceColumns(kit, exposure, field)
  const write = exposure.writes.find(({ name }) => name === field.name)
  if (field.kind === 'computed') return computedColumns(field.name, field.computed, write)
  const isKey = exposure.model.primaryKey[0] === field.name
  return [
    {
      name: field.name,
      field: field.name,
      kind: kindOf(field.type),
      isNullable: !field.meta.isRequired,
      read: (row) => row[field.name],
      target: isKey ? { kind: 'key' } : valueTarget(write),
    },
  ]
}

const valueTarget = (write: WriteField | undefined): ColumnTarget | null =>
  write ? { kind: 'value', field: write } : null

const kinds: Partial<Record<FieldType['id'], CellKind>> = {
  integer: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  dateTime: 'dateTime',
  json: 'json',
  list: 'json',
}

function kindOf(type: FieldType): CellKind {
  return kinds[type.id] ?? 'text'
}

// Money and what else is written member by member has a column for each; other objects stand in one cell.
function computedColumns(name: string, computed: Computed, write: WriteField | undefined): ExchangeColumn[] {
  const { schema, isNullable } = unwrap(computed.type, 'output')
  const isSplit = schema instanceof z.ZodObject && (computed.writes !== undefined || viewName(schema) === 'Money')
  if (!isSplit)
    return [
      {
        name,
        field: name,
        kind: schemaKind(schema),
        isNullable: isNullable || computed.nullable === true,
        read: (row) => row[name],
        target: valueTarget(write),
      },
    ]
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([member, type]) => ({
    name: `${name}.${member}`,
    field: name,
    kind: schemaKind(unwrap(type, 'output').schema),
    isNullable: computed.nullable === true,
    read: (row) => (row[name] as Record<string, unknown> | null)?.[member] ?? null,
    target: write ? { kind: 'member', field: write, member } : null,
  }))
}

function schemaKind(schema: z.ZodType): CellKind {
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'integer' : 'decimal'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodISODateTime) return 'dateTime'
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodEnum
    ? 'text'
    : 'json'
}

function referenceColumns(kit: ResolvedKit, exposure: ResolvedExposure, field: Relation): ExchangeColumn[] {
  const { name, meta } = field
  const by = referenceKey(kit, field)
  const write = exposure.writes.find((candidate) => candidate.name === meta.from[0])
  const member = (key: string) => (row: Record<string, unknown>) =>
    (row[name] as Record<string, unknown> | null)?.[key] ?? null
  return [
    {
      name: `${name}.${by}`,
      field: name,
      kind: kindOf(fieldTypeOf(field.target.fields[by] as ColumnMeta)),
      isNullable: !meta.isRequired,
      read: member(by),
      target: write ? { kind: 'reference', field: write, model: meta.model, by } : null,
    },
    {
      name: `${name}.${LABEL_FIELD}`,
      field: name,
      kind: 'text',
      isNullable: true,
      read: member(LABEL_FIELD),
      target: null,
    },
  ]
}

function listColumn(exposure: ResolvedExposure, field: Relation): ExchangeColumn {
  const write = exposure.writes.find((candidate) => candidate.name === field.name)
  const inline = write?.kind === 'inline' ? write.inline : null
  return {
    name: field.name,
    field: field.name,
    kind: 'json',
    isNullable: false,
    read: (row) => (inline ? inlineRows(inline, row[field.name] as Record<string, unknown>[]) : row[field.name]),
    target: write && inline ? { kind: 'rows', field: write, inline } : null,
  }
}
