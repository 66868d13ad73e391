import { z } from 'zod'
import { type Computed, isNeeded as needsValue } from '../computed.ts'
import type { Tones } from '../define-resource.ts'
import type { ColumnMeta } from '../fields/field-type.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import { camelCase, sentenceCase } from '../names.ts'
import type { FormRules, ResolvedExposure, ResolvedOption, Shape, ShapeField, WriteField } from '../resolved.ts'
import { viewName } from '../view.ts'
import { type Choice, type FieldMeta, fieldTypes } from './types.ts'

type FieldType = FieldMeta['type']

/** What the fields of one form, or of the rows of an inline, have in common. */
export type FormFields = {
  readonly writes: readonly WriteField[]
  readonly widgets: Readonly<Record<string, string>>
  readonly prefilled: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** Fields that may be null in the database, but not in the form. */
  readonly required: readonly string[]
  readonly visible: FormRules['visible']
  readonly options: readonly ResolvedOption[]
  /** What the states of enum fields mean, by field. */
  readonly tones: Readonly<Record<string, Tones>>
  /** The admin path of a model, for pickers. */
  readonly pathOf: (model: string) => string | undefined
}

// They carry the row's text and version; nobody edits them.
const hidden = ['_label', '_version', '_can']

/** Every field of a shape as the admin shows and edits it. */
export function fieldsMeta(shape: Shape, form: FormFields): Record<string, FieldMeta> {
  const foreignKeys = new Set(
    Object.values(shape.fields).flatMap((field) => (field.kind === 'relation' ? field.meta.from : [])),
  )
  const shown = Object.values(shape.fields).filter(
    (field) => !hidden.includes(field.name) && !foreignKeys.has(field.name),
  )
  return Object.fromEntries(
    shown.map((field) => [
      field.name,
      withoutUndefined({ ...fieldMeta(field, shape.model, form), ...ruleMeta(field, form) }),
    ]),
  )
}

function ruleMeta({ name }: ShapeField, { visible, required, options }: FormFields): Partial<FieldMeta> {
  return {
    visibleWhen: visible.get(name),
    options: options.find(({ field }) => field === name)?.where,
    ...(required.includes(name) && { required: true }),
  }
}

function isKeyOf(field: ModelMeta['fields'][string], column: string): field is RelationMeta {
  return field.kind === 'relation' && field.from[0] === column
}

// A key whose relation is not shown (its name may stand for something computed) is chosen like the relation itself.
function fieldMeta(field: ShapeField, model: ModelMeta, form: FormFields): FieldMeta {
  if (field.kind === 'relation') return relationMeta(field.name, field.meta, form)
  const relation = field.kind === 'column' && Object.values(model.fields).find((each) => isKeyOf(each, field.name))
  if (relation) return relationMeta(field.name, relation, form)
  return field.kind === 'column' ? columnFieldMeta(field, form) : computedMeta(field.name, field.computed, form)
}

function columnFieldMeta(field: Extract<ShapeField, { kind: 'column' }>, form: FormFields): FieldMeta {
  const { meta, name } = field
  const write = form.writes.find((candidate) => candidate.kind === 'column' && candidate.name === name)
  const widget = form.widgets[name] ?? field.type.widget(meta)
  return {
    name,
    label: labelOf(name, form),
    type: known(widget) ?? known(field.type.id) ?? 'string',
    widget,
    help: meta.doc,
    required: write !== undefined && isNeeded(meta) && !form.prefilled.includes(name),
    readOnly: write === undefined,
    createOnly: createOnly(write),
    nullable: !meta.isRequired,
    maxLength: meta.kind === 'scalar' && !meta.isList ? meta.maxLength : undefined,
    default: meta.default,
    choices: meta.kind === 'enum' ? choicesOf(meta.values, form.tones[name]) : undefined,
  }
}

function relationMeta(name: string, meta: RelationMeta, form: FormFields): FieldMeta {
  const key = meta.from[0]
  const write = form.writes.find((candidate) => candidate.name === (key ?? name))
  const type: FieldType = meta.isList ? 'relationList' : 'relation'
  return {
    name,
    label: labelOf(name, form),
    type,
    widget: form.widgets[name] ?? type,
    help: meta.doc,
    required: write?.kind === 'column' && isNeeded(write.meta),
    readOnly: write === undefined,
    createOnly: createOnly(write),
    nullable: !meta.isRequired,
    resource: form.pathOf(meta.model),
    writes: write?.kind === 'column' ? write.name : undefined,
  }
}

function computedMeta(name: string, computed: Computed, form: FormFields): FieldMeta {
  const write = form.writes.find((candidate) => candidate.kind === 'composite' && candidate.name === name)
  const bare = unwrapped(computed.type)
  const type = known(computed.widget) ?? known(camelCase(viewName(bare) ?? '')) ?? plainType(bare)
  const values = bare instanceof z.ZodEnum ? bare.options.map(String) : undefined
  return {
    name,
    label: labelOf(name, form),
    type,
    widget: form.widgets[name] ?? computed.widget ?? type,
    help: computed.help,
    required: write !== undefined && needsValue(computed),
    readOnly: write === undefined,
    createOnly: createOnly(write),
    nullable: computed.nullable === true,
    choices: values && choicesOf(values, form.tones[name]),
  }
}

function unwrapped(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodNullable || type instanceof z.ZodOptional ? unwrapped(type.unwrap() as z.ZodType) : type
}

function plainType(type: z.ZodType): FieldType {
  if (type instanceof z.ZodNumber) return type.isInt ? 'integer' : 'decimal'
  if (type instanceof z.ZodBoolean) return 'boolean'
  if (type instanceof z.ZodEnum) return 'enum'
  if (type instanceof z.ZodISODateTime) return 'dateTime'
  return type instanceof z.ZodString || type instanceof z.ZodStringFormat ? 'string' : 'computed'
}

function labelOf(name: string, form: FormFields): string {
  return form.labels[name] ?? sentenceCase(name)
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

export function choicesOf(values: readonly string[], tones?: Tones): Choice[] {
  return values.map((value) => withoutUndefined({ value, label: sentenceCase(value), tone: tones?.[value] }))
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
    labels: exposure.resource.admin?.exposure.labels ?? {},
    tones: exposure.resource.admin?.exposure.tones ?? {},
    required: exposure.rules.required,
    visible: exposure.rules.visible,
    options: exposure.rules.options,
    pathOf,
  }
}
