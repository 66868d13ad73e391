import type { ComponentType } from 'react'
import type { InlineMeta, ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'

export type OwnInlineProps = { record: RecordData }

/** Inlines of stored records that have a page part of their own, by field: it reads and saves their rows itself. */
export type OwnInlines = Readonly<Record<string, ComponentType<OwnInlineProps>>>

/** A resource whose record does not carry those rows. */
export function withoutOwn(resource: ResourceMeta, own: OwnInlines): ResourceMeta {
  const inlines = resource.form.inlines.filter(({ field }) => !own[field])
  return inlines.length === resource.form.inlines.length
    ? resource
    : { ...resource, form: { ...resource.form, inlines } }
}

/** What to ask of a record without them, with the rows of all its other inlines; undefined where everything is asked. */
export function fieldsWithoutOwn(resource: ResourceMeta, own: OwnInlines): string | undefined {
  if (Object.keys(own).length === 0) return undefined
  const inlines = withoutOwn(resource, own).form.inlines
  const rows = new Set(resource.form.inlines.map(({ field }) => field))
  const fields = ['id', '_label', ...Object.keys(resource.fields)].filter((name) => !rows.has(name) && !own[name])
  return [...new Set([...fields, ...inlines.flatMap((inline) => pathsOf(inline, inline.field))])].join(',')
}

function pathsOf({ fields, inlines = [] }: InlineMeta, path: string): string[] {
  const nested = new Set(inlines.map(({ field }) => field))
  const names = ['id', ...Object.keys(fields)].filter((name) => !nested.has(name))
  return [
    ...names.map((name) => `${path}.${name}`),
    ...inlines.flatMap((inner) => pathsOf(inner, `${path}.${inner.field}`)),
  ]
}
