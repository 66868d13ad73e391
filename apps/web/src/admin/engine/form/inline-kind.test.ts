import { describe, expect, it } from 'vitest'
import type { FieldMeta, FieldType, InlineMeta } from '../meta-types.ts'
import { kindOf } from './inline-kind.ts'

const field = (name: string, type: FieldType, more: Partial<FieldMeta> = {}): FieldMeta => ({
  ...{ name, label: name, type, widget: type, required: true, readOnly: false },
  ...more,
})
const inline = (fields: FieldMeta[], more: Partial<InlineMeta> = {}): InlineMeta => ({
  field: 'rows',
  label: 'Rows',
  style: 'table',
  fields: Object.fromEntries(fields.map((each) => [each.name, each])),
  order: fields.map((each) => each.name),
  extra: 0,
  can: { add: true, change: true, delete: true },
  ...more,
})

describe('kindOf', () => {
  const group = field('group', 'relation', { resource: 'groups' })
  it('is a strip of pictures for rows that are nothing but a picture', () => {
    expect(kindOf(inline([field('media', 'relation', { resource: 'media' })], { sortBy: 'position' }))).toBe('pictures')
  })
  it('is a picker for rows that only point somewhere, unless their order matters', () => {
    expect(kindOf(inline([group]))).toBe('picker')
    expect(kindOf(inline([group], { sortBy: 'position' }))).toBe('table')
    expect(kindOf(inline([field('group', 'relation')]))).toBe('table')
  })
  it('is a line of words for rows of one short text', () => {
    expect(kindOf(inline([field('value', 'string')], { sortBy: 'position' }))).toBe('words')
    expect(kindOf(inline([field('value', 'string', { readOnly: true })]))).toBe('table')
  })
  it('is what was declared for everything else', () => {
    expect(kindOf(inline([group, field('note', 'string')], { style: 'stacked' }))).toBe('stacked')
    expect(kindOf(inline([field('name', 'string')], { inlines: [inline([field('value', 'string')])] }))).toBe('table')
  })
})
