import { z } from 'zod'
import type { Computed } from '../computed.ts'
import type { ColumnMeta } from '../fields/field-type.ts'
import { sentenceCase } from '../names.ts'
import type { ResolvedExposure, Shape, ShapeField, WriteField } from '../resolved.ts'
import { viewName } from '../view.ts'
import { type Choice, type FieldMeta, fieldTypes } from './types.ts'

type FieldType = FieldMeta['type']

/** What the fields of one form, or of the rows of an inline, have in common. */
export type FormFields = {
  readonly writes: readonly WriteField[]
  readonly widgets: Readonly<Record<string, string>>
  readonly prefilled: readonly string[]
  /** The admin path of a model, for pickers. */
  readonly pathOf: (model: string) => string | undefined
}

// They carry the row's text and version; nobody edits them.
const hidden = ['_label', '_version']

/** Every field of a shape as the admin shows and edits it. */
export function fieldsMeta(shape: Shape, form: FormFields): Record<string, FieldMeta> {
  const foreignKeys = new Set(
    Object.values(shape.fields).flatMap((field) => (field.kind === 'relation' ? field.meta.from : [])),
  )
  const shown = Object.values(shape.fields).filter(
    (field) => !hidden.includes(field.name) && !foreignKeys.has(field.name),
  )
  return Object.fromEntries(shown.map((field) => [field.name, withoutUndefined(fieldMeta(field, form))]))
}

function fieldMeta(field: ShapeField, form: FormFields): FieldMeta {
  if (field.kind === 'relation') return relationMeta(field, form)
  return field.kind === 'column' ? columnFieldMeta(field, form) : computedMeta(field.name, field.computed, form)
}

function columnFieldMeta(field: Extract<ShapeField, { kind: 'column' }>, form: FormFields): FieldMeta {
  const { meta, name } = field
  const write = form.writes.find((candidate) => candidate.kind === 'column' && candidate.name === name)
  const widget = form.widgets[name] ?? field.type.widget(meta)
  return {
    name,
    label: sentenceCase(name),
    type: known(widget) ?? known(field.type.id) ?? 'string',
    widget,
    help: meta.doc,
    required: write !== undefined && isNeeded(meta) && !form.prefilled.includes(name),
    readOnly: write === undefined,
    createOnly: createOnly(write),
    maxLength: meta.kind === 'scalar' && !meta.isList ? meta.maxLength : undefined,
    default: meta.default,
    choices: meta.kind === 'enum' ? choicesOf(meta.values) : undefined,
  }
}

function relationMeta(field: Extract<ShapeField, { kind: 'relation' }>, form: FormFields): FieldMeta {
  const { meta, name } = field
  const key = meta.from[0]
  const write = form.writes.find((candidate) => candidate.name === (key ?? name))
  const type: FieldType = meta.isList ? 'relationList' : 'relation'
  return {
    name,
    label: sentenceCase(name),
    type,
    widget: form.widgets[name] ?? type,
    help: meta.doc,
    required: write?.kind === 'column' && isNeeded(write.meta),
    readOnly: write === undefined,
    createOnly: createOnly(write),
    resource: form.pathOf(meta.model),
    writes: write?.kind === 'column' ? write.name : undefined,
  }
}

function computedMeta(name: string, computed: Computed, form: FormFields): FieldMeta {
  const write = form.writes.find((candidate) => candidate.kind === 'composite' && candidate.name === name)
  const type = known(computed.widget) ?? known(viewName(computed.type)?.toLowerCase()) ?? plainType(computed.type)
  const values = computed.type instanceof z.ZodEnum ? computed.type.options.map(String) : undefined
  return {
    name,
    label: sentenceCase(name),
    type,
    widget: form.widgets[name] ?? computed.widget ?? type,
    help: computed.help,
    required: write !== undefined && !computed.nullable,
    readOnly: write === undefined,
    createOnly: createOnly(write),
    choices: values && choicesOf(values),
  }
}

function plainType(type: z.ZodType): FieldType {
  if (type instanceof z.ZodNullable || type instanceof z.ZodOptional) return plainType(type.unwrap() as z.ZodType)
  if (type instanceof z.ZodNumber) return type.isInt ? 'integer' : 'decimal'
  if (type instanceof z.ZodBoolean) return 'boolean'
  if (type instanceof z.ZodEnum) return 'enum'
  if (type instanceof z.ZodISODateTime) return 'dateTime'
  return type instanceof z.ZodString || type instanceof z.ZodStringFormat ? 'string' : 'computed'
}

function known(name: string | undefined): FieldType | undefined {
  return fieldTypes.find((type) => type === name)
}

function isNeeded(meta: ColumnMeta): boolean {
  return meta.isRequired && !meta.hasDefault && !meta.isList
}

function createOnly(write: WriteField | undefined): boolean | undefined {
  return write && write.kind !== 'inline' && write.createOnly ? true : undefined
}

export function choicesOf(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: sentenceCase(value) }))
}

/** Drops members that say nothing, so that the JSON stays small. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}

/** The form of an exposure as its fields need it. */
export function formFields(exposure: ResolvedExposure, pathOf: FormFields['pathOf']): FormFields {
  return {
    writes: exposure.writes,
    widgets: exposure.resource.admin?.exposure.widgets ?? {},
    prefilled: Object.keys(exposure.resource.definition.prefill ?? {}),
    pathOf,
  }
}
