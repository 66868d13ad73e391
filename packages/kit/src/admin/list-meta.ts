import { sentenceCase } from '../names.ts'
import type { ResolvedExposure, ResolvedFilter } from '../resolved.ts'
import { countableFilters } from './facets.ts'
import { choicesOf, withoutUndefined } from './field-meta.ts'
import { pageSizesOf } from './page-sizes.ts'
import type { ColumnMeta, FieldMeta, FilterMeta, ListMeta } from './types.ts'

type PathOf = (model: string) => string | undefined

type Caller = { readonly pathOf: PathOf; readonly canChange: boolean }

/** The list page of an admin exposure, for a caller. */
export function listMeta(
  exposure: ResolvedExposure,
  fields: Readonly<Record<string, FieldMeta>>,
  { pathOf, canChange }: Caller,
): ListMeta {
  const declared = exposure.resource.admin?.exposure
  const names = declared?.list ?? []
  const { columns, offered } = columnsOf(exposure, names, fields)
  return withoutUndefined({
    columns,
    offered,
    search: exposure.search.length > 0,
    searched: exposure.search.map(({ path }) => searchedLabel(exposure, path, fields)),
    filters: filtersOf(exposure, fields, pathOf),
    defaultOrder: exposure.defaultOrder.map((term) => `${term.isDescending ? '-' : ''}${term.order.name}`).join(','),
    dateHierarchy: declared?.dateHierarchy,
    editable: canChange ? (declared?.editable ?? []) : [],
    ...pageSizesOf(declared),
  })
}

function searchedLabel(
  { resource }: ResolvedExposure,
  path: string,
  fields: Readonly<Record<string, FieldMeta>>,
): string {
  const [first = '', last = first] = path.split('.')
  if (first === last) return fields[first]?.label ?? sentenceCase(first)
  const inline = resource.admin?.exposure.inlines?.find(({ relation }) => relation === first)
  return inline?.labels?.[last] ?? `${fields[first]?.label ?? sentenceCase(first)}: ${sentenceCase(last).toLowerCase()}`
}

// Too much for a cell, or nothing to show of it there.
const neverColumns: readonly FieldMeta['type'][] = ['relationList', 'markdown', 'json', 'computed', 'password']

function columnsOf(
  exposure: ResolvedExposure,
  names: readonly string[],
  fields: Readonly<Record<string, FieldMeta>>,
): Pick<ListMeta, 'columns' | 'offered'> {
  const title = names.find((name) => fields[name]?.type !== 'image')
  const column = (name: string): ColumnMeta => {
    const type = fields[name]?.type ?? 'string'
    return {
      field: name,
      label: fields[name]?.label ?? sentenceCase(name),
      role: name === title ? 'title' : roleOf(fields[name]),
      sortable: Object.hasOwn(exposure.orders, name),
      // A number that names the row is a name.
      align: name !== title && isNumeric(type) ? 'end' : 'start',
    }
  }
  const others = Object.values(fields).filter(({ name, type }) => !names.includes(name) && !neverColumns.includes(type))
  return { columns: names.map(column), offered: others.map(({ name }) => column(name)) }
}

function roleOf(field: FieldMeta | undefined): ColumnMeta['role'] {
  if (field?.type === 'image') return 'media'
  if (field?.type === 'boolean' || field?.choices?.some((choice) => choice.tone)) return 'badge'
  return field?.type === 'dateTime' ? 'meta' : 'value'
}

function isNumeric(type: FieldMeta['type']): boolean {
  return type === 'integer' || type === 'decimal' || type === 'money' || type === 'priceRange'
}

// `id` is a filter of every list, for programs; the page offers it only where it is declared.
function filtersOf(
  exposure: ResolvedExposure,
  fields: Readonly<Record<string, FieldMeta>>,
  pathOf: PathOf,
): FilterMeta[] {
  const declared = exposure.resource.definition.admin?.filter ?? []
  const names = Array.isArray(declared)
    ? declared.map((path: string) => path.replaceAll('.', '__'))
    : Object.keys(declared)
  const counted = new Set(countableFilters(exposure))
  return names.flatMap((name) => {
    const filter = exposure.filters[name]
    if (!filter || filter.isKeyed) return []
    return [{ ...filterMeta(filter, fields[name], pathOf), isCounted: counted.has(filter) }]
  })
}

function filterMeta(
  filter: ResolvedFilter,
  field: FieldMeta | undefined,
  pathOf: PathOf,
): Omit<FilterMeta, 'isCounted'> {
  return withoutUndefined({
    field: filter.name,
    label: field?.label ?? sentenceCase(filter.name.replaceAll('__', ' ')),
    type: filterType(filter, field),
    lookups: filter.lookups,
    choices: field?.choices ?? (filter.meta?.kind === 'enum' ? choicesOf(filter.meta.values) : undefined),
    resource: filter.relation === null ? undefined : pathOf(filter.relation),
  })
}

function filterType(filter: ResolvedFilter, field: FieldMeta | undefined): FilterMeta['type'] {
  if (filter.relation !== null) return 'relation'
  if (filter.type.id === 'enum') return 'choice'
  if (filter.type.id === 'boolean') return 'boolean'
  if (filter.type.id === 'dateTime') return 'date'
  if (filter.type.id === 'integer' || filter.type.id === 'decimal') return field?.type === 'money' ? 'money' : 'number'
  return 'text'
}
