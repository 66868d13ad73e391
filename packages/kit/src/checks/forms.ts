import { isNeeded } from '../computed.ts'
import { allowedBy, type Condition } from '../condition.ts'
import type { AdminExposure, Inline, OptionRule, ResourceDefinition, Tab } from '../define-resource.ts'
import type { ModelMeta, SchemaMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import { visibleWhenOf } from '../resolve/form-rules.ts'
import type { ResolvedResource } from '../resolved.ts'
import type { Problems } from './problems.ts'

type Checked = {
  readonly definition: ResourceDefinition
  readonly model: ModelMeta
  readonly admin: AdminExposure
  readonly resources: ReadonlyMap<string, ResolvedResource>
  readonly schema: SchemaMeta
  readonly add: (id: string, member: string, message: string) => void
}

/** What a form is divided into, what it asks of which rows, and what its relations offer, all exists and can be done. */
export function checkForms(schema: SchemaMeta, resources: readonly ResolvedResource[], problems: Problems): void {
  const byModel = new Map(resources.map((resource) => [resource.model.name, resource]))
  for (const { definition, model } of resources) {
    const { admin } = definition
    if (!admin) continue
    const add: Checked['add'] = (id, member, message) =>
      problems.add(id, `resource ${definition.model}, admin.${member}`, message)
    const checked = { definition, model, admin, resources: byModel, schema, add }
    checkTabs(checked, admin.tabs ?? [])
    checkConditions(checked)
    checkRequired(checked)
    checkOptions(checked, model, 'options', admin.options ?? {})
    checkInlines(checked, model, admin.inlines ?? [])
    for (const member of ['changeableWhen', 'deletableWhen'] as const)
      if (admin[member]) checkCondition(checked, member, admin[member], false)
  }
}

function formFields({ admin }: Checked): string[] {
  return admin.fieldsets.flatMap(({ fields }) => fields)
}

function inlineNames({ admin }: Checked): string[] {
  return (admin.inlines ?? []).map(({ relation }) => relation)
}

function checkTabs(checked: Checked, tabs: readonly Tab[]): void {
  const known = {
    fieldsets: checked.admin.fieldsets.map(({ title }) => title),
    inlines: inlineNames(checked),
  }
  for (const kind of ['fieldsets', 'inlines'] as const) {
    const seen = new Set<string>()
    for (const name of tabs.flatMap((tab) => tab[kind] ?? [])) {
      if (!known[kind].includes(name))
        checked.add('KIT058', 'tabs', `"${name}" is none of its ${kind}.${didYouMean(name, known[kind])}`)
      if (seen.has(name)) checked.add('KIT058', 'tabs', `"${name}" stands in two tabs`)
      seen.add(name)
    }
  }
}

function checkConditions(checked: Checked): void {
  const fields = formFields(checked)
  const known = [...fields, ...inlineNames(checked)]
  for (const [name, conditions] of visibleWhenOf(checked.admin)) {
    if (!known.includes(name))
      checked.add('KIT059', 'visibleWhen', `"${name}" is no field or inline of the form.${didYouMean(name, known)}`)
    for (const condition of conditions) {
      checkCondition(checked, 'visibleWhen', condition, true)
      if (condition.field === name) checked.add('KIT059', 'visibleWhen', `"${name}" cannot be shown by its own value`)
    }
    if (mustHaveValue(checked, name))
      checked.add(
        'KIT062',
        'visibleWhen',
        `"${name}" must always have a value, so it cannot be left out: give it a default`,
      )
  }
}

function mustHaveValue({ definition, model, admin }: Checked, name: string): boolean {
  if (admin.readonly?.includes(name) || definition.prefill?.[name]) return false
  const computed = definition.computed?.[name]
  if (computed) return computed.writes !== undefined && isNeeded(computed)
  const named = model.fields[name]
  const meta = named?.kind === 'relation' ? model.fields[named.from[0] ?? ''] : named
  return meta !== undefined && meta.kind !== 'relation' && meta.isRequired && !meta.hasDefault && !meta.isList
}

function checkCondition(checked: Checked, member: string, condition: Condition, isInForm: boolean): void {
  const { model, definition } = checked
  const { field } = condition
  const meta = model.fields[field]
  const computed = definition.computed?.[field]
  const isPlain = computed ? !computed.map : meta !== undefined && meta.kind !== 'relation' && !meta.isList
  const fields = isInForm
    ? formFields(checked)
    : [...Object.keys(model.fields), ...Object.keys(definition.computed ?? {})]
  if (!isPlain || !fields.includes(field)) {
    const where = isInForm ? 'in the form' : `of ${model.name}`
    checked.add('KIT060', member, `"${field}" is no field ${where} with a plain value.${didYouMean(field, fields)}`)
    return
  }
  if (computed || meta?.kind !== 'enum') return
  for (const value of allowedBy(condition))
    if (value !== null && !meta.values.includes(String(value)))
      checked.add(
        'KIT061',
        member,
        `"${value}" is not a value of ${model.name}.${field}.${didYouMean(String(value), meta.values)}`,
      )
}

function checkRequired(checked: Checked): void {
  const fields = formFields(checked).filter((name) => !checked.admin.readonly?.includes(name))
  for (const name of checked.admin.required ?? [])
    if (!fields.includes(name))
      checked.add('KIT063', 'required', `"${name}" is no field that the form writes.${didYouMean(name, fields)}`)
}

function checkInlines(checked: Checked, model: ModelMeta, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    const relation = model.fields[inline.relation]
    const target = relation?.kind === 'relation' ? checked.schema[relation.model] : undefined
    if (!target) continue
    const member = `inlines.${inline.relation}`
    const known = inline.fields.filter((field) => typeof field === 'string')
    const { prefill = {}, widgets = {} } = inline
    const named = { prefill: [...Object.keys(prefill), ...Object.values(prefill)], widgets: Object.keys(widgets) }
    for (const [word, names] of Object.entries(named))
      for (const name of names)
        if (!known.includes(name))
          checked.add('KIT064', `${member}.${word}`, `"${name}" is no field of its rows.${didYouMean(name, known)}`)
    checkOptions(checked, target, `${member}.options`, inline.options ?? {})
    for (const { where } of Object.values(inline.options ?? {}))
      if (Object.values(where).some((value) => typeof value === 'object'))
        checked.add('KIT066', `${member}.options`, 'what rows of an inline offer cannot depend on another field')
    checkInlines(checked, target, inline.inlines ?? [])
  }
}

function checkOptions(
  checked: Checked,
  model: ModelMeta,
  member: string,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  const isChoice = (name: string) => {
    const meta = model.fields[name]
    return meta?.kind === 'relation' && meta.from.length === 1
  }
  const relations = Object.keys(model.fields).filter(isChoice)
  for (const [name, { where }] of Object.entries(rules)) {
    if (!isChoice(name)) {
      checked.add(
        'KIT065',
        member,
        `"${name}" is not a to-one relation of ${model.name}.${didYouMean(name, relations)}`,
      )
      continue
    }
    checkWhere(checked, model, `${member}.${name}`, where)
  }
}

function checkWhere(checked: Checked, model: ModelMeta, member: string, where: OptionRule['where']): void {
  const relation = model.fields[member.split('.').at(-1) as string]
  const target = relation?.kind === 'relation' ? checked.resources.get(relation.model) : undefined
  const filters = Object.values(target?.exposures.admin?.filters ?? {}).filter(
    ({ isKeyed, lookups }) => !isKeyed && lookups.includes('exact'),
  )
  const names = filters.map(({ name }) => name)
  for (const [name, value] of Object.entries(where)) {
    if (!names.includes(name))
      checked.add('KIT066', member, `"${name}" is no filter of the list it chooses from.${didYouMean(name, names)}`)
    const fields = formFields(checked)
    if (typeof value === 'object' && model === checked.model && !fields.includes(value.of))
      checked.add('KIT066', member, `"${value.of}" is no field of the form.${didYouMean(value.of, fields)}`)
  }
}
