import { holds } from '../condition.ts'
import type { Condition, FieldSetMeta, InlineMeta, ResourceMeta, TabMeta } from '../meta-types.ts'
import type { FormShape, FormValues } from './values.ts'

type Conditional = { visibleWhen?: Condition[] }

/** Whether a record with these values has a field or rows at all. */
export const isShown = ({ visibleWhen = [] }: Conditional, values: FormValues): boolean =>
  visibleWhen.every((condition) => holds(condition, values))

/** What of a form is shown, and so counted and sent. */
export function shownShape({ fields, inlines }: FormShape, values: FormValues): FormShape {
  return {
    fields: fields.filter((field) => isShown(field, values)),
    inlines: inlines.filter((inline) => isShown(inline, values)),
  }
}

const fieldsShown = ({ fields }: ResourceMeta, set: FieldSetMeta, values: FormValues): boolean =>
  set.fields.some((name) => fields[name] && isShown(fields[name], values))

/** What stands in a tab, by fieldsets and inlines of the resource; without one, what stands in none. */
export function partsOf(resource: ResourceMeta, tab?: TabMeta): { sets: FieldSetMeta[]; inlines: InlineMeta[] } {
  const { fieldsets, inlines, tabs } = resource.form
  const isIn = (title: string, kind: 'fieldsets' | 'inlines') =>
    tab ? tab[kind].includes(title) : !tabs.some((each) => each[kind].includes(title))
  return {
    sets: fieldsets.filter(({ title }) => isIn(title, 'fieldsets')),
    inlines: inlines.filter(({ field }) => isIn(field, 'inlines')),
  }
}

/** The tabs that have anything to show for these values. */
export function shownTabs(resource: ResourceMeta, values: FormValues): TabMeta[] {
  return resource.form.tabs.filter((tab) => {
    const { sets, inlines } = partsOf(resource, tab)
    return sets.some((set) => fieldsShown(resource, set, values)) || inlines.some((inline) => isShown(inline, values))
  })
}

/** Paths of the form that lie in a tab: fields and inlines by name. */
export function namesIn(resource: ResourceMeta, tab: TabMeta): string[] {
  const { sets, inlines } = partsOf(resource, tab)
  return [...sets.flatMap(({ fields }) => fields), ...inlines.map(({ field }) => field)]
}
