import type { Inline, ResourceDefinition, Tones, ViewOnSite } from '../define-resource.ts'
import type { ModelMeta, SchemaMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedResource } from '../resolved.ts'
import type { Problems } from './problems.ts'

type Checked = {
  readonly schema: SchemaMeta
  readonly definition: ResourceDefinition
  readonly problems: Problems
  readonly pages: ReadonlySet<string>
}

/**
 * Every name in a declaration exists, also where a wrong one would do nothing: a misspelt `readonly` would leave the field
 * open to be written.
 */
export function checkMembers(schema: SchemaMeta, resources: readonly ResolvedResource[], problems: Problems): void {
  const pages = new Set(resources.flatMap(({ definition }) => (definition.admin ? [definition.model] : [])))
  for (const { definition, model } of resources) {
    const checked = { schema, definition, problems, pages }
    const { admin, account, store, prefill = {}, represent } = definition
    const own = (member: string, names: readonly string[]) =>
      checkNames(checked, model, member, names, Object.keys(definition.computed ?? {}))
    own('prefill', [...Object.keys(prefill), ...Object.values(prefill)])
    if (typeof represent === 'string' || Array.isArray(represent)) own('represent', [represent].flat() as string[])
    own('account.readonly', account?.readonly ?? [])
    own('admin.readonly', admin?.readonly ?? [])
    own('admin.createOnly', admin?.createOnly ?? [])
    own('admin.editable', admin?.editable ?? [])
    own('admin.widgets', Object.keys(admin?.widgets ?? {}))
    own('admin.labels', Object.keys(admin?.labels ?? {}))
    own('admin.viewOnSite', namesOnSite(admin?.viewOnSite))
    checkTones(checked, model, admin?.tones ?? {})
    checkRadios(checked, model, admin?.widgets ?? {})
    own('admin.dateHierarchy', admin?.dateHierarchy ? [admin.dateHierarchy] : [])
    if (store?.lookup) checkLookup(checked, model, store.lookup)
    checkInlines(checked, model, admin?.inlines ?? [])
  }
}

function checkNames(
  { definition, problems }: Checked,
  model: ModelMeta,
  member: string,
  names: readonly string[],
  computed: readonly string[],
): void {
  const known = [...Object.keys(model.fields), ...computed]
  for (const name of names) {
    if (!known.includes(name))
      problems.add(
        'KIT019',
        `resource ${definition.model}, ${member}`,
        `"${name}" is not a field of ${model.name}.${didYouMean(name, known)}`,
      )
  }
}

function namesOnSite(site: ViewOnSite | undefined): string[] {
  const inPath = [...(site?.path ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
  return site?.when ? [...inPath, site.when.field] : inPath
}

function checkTones({ definition, problems }: Checked, model: ModelMeta, tones: Readonly<Record<string, Tones>>): void {
  for (const [name, ofValues] of Object.entries(tones)) {
    const meta = model.fields[name]
    const values = meta?.kind === 'enum' ? meta.values : []
    for (const value of Object.keys(ofValues)) {
      if (!values.includes(value))
        problems.add(
          'KIT029',
          `resource ${definition.model}, admin.tones`,
          `"${value}" is not a value of ${model.name}.${name}.${didYouMean(value, values)}`,
        )
    }
  }
}

function checkRadios(
  { definition, problems }: Checked,
  model: ModelMeta,
  widgets: Readonly<Record<string, string>>,
): void {
  for (const [name, widget] of Object.entries(widgets)) {
    const meta = model.fields[name]
    if (widget !== 'radio' || definition.computed?.[name] || !meta) continue
    const hasChoices = meta.kind === 'enum' || (meta.kind === 'scalar' && meta.type === 'Boolean')
    if (!hasChoices || meta.isList)
      problems.add(
        'KIT057',
        `resource ${definition.model}, admin.widgets`,
        `"radio" is for one of a few values, and ${model.name}.${name} has no such`,
      )
  }
}

function checkLookup({ definition, problems }: Checked, model: ModelMeta, lookup: string): void {
  const meta = model.fields[lookup]
  const isUnique =
    meta?.kind === 'scalar' && (meta.isUnique || (model.primaryKey.length === 1 && model.primaryKey[0] === lookup))
  if (!isUnique)
    problems.add(
      'KIT026',
      `resource ${definition.model}, store.lookup`,
      `"${lookup}" is not a unique field of ${model.name}, so it cannot stand in an address.${didYouMean(lookup, Object.keys(model.fields))}`,
    )
}

function checkInlines(checked: Checked, model: ModelMeta, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    const relation = model.fields[inline.relation]
    const target = relation?.kind === 'relation' ? checked.schema[relation.model] : undefined
    if (!target) continue
    const computed = checked.definition.model === target.name ? Object.keys(checked.definition.computed ?? {}) : []
    const member = `admin.inlines.${inline.relation}`
    // Computed fields of the target are known to its own declaration; a name of one is not an error here.
    checkNames(
      checked,
      target,
      member,
      (inline.readonly ?? []).filter((name) => !(inline.fields as readonly unknown[]).includes(name)),
      computed,
    )
    checkRows(checked, target, inline)
    checkInlines(checked, target, inline.inlines ?? [])
  }
}

function checkRows({ definition, problems, pages }: Checked, target: ModelMeta, inline: Inline): void {
  const place = `resource ${definition.model}, admin.inlines.${inline.relation}`
  if (inline.showChangeLink && !pages.has(target.name))
    problems.add('KIT055', place, `showChangeLink leads to pages of ${target.name}, which has none in the admin`)
  const { min = 0, max = Number.POSITIVE_INFINITY } = inline
  if (min > max) problems.add('KIT056', place, `no number of rows is at least ${min} and at most ${max}`)
}
