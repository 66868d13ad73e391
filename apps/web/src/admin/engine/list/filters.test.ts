import { describe, expect, it } from 'vitest'
import {
  dayToInstant,
  groupFilters,
  instantToDay,
  listLookup,
  sameFilters,
  toggleValue,
  withFilter,
  withoutField,
} from './filters.ts'

const price = { field: 'price', lookup: 'gte', value: '1000' }
const status = { field: 'status', lookup: 'in', value: 'draft' }

describe('filters', () => {
  it('sets, replaces in place and removes', () => {
    expect(withFilter([price], status)).toEqual([price, status])
    expect(withFilter([price, status], { ...price, value: '5' })).toEqual([{ ...price, value: '5' }, status])
    expect(withFilter([price, status], { ...price, value: '' })).toEqual([status])
    expect(withoutField([price, { ...price, lookup: 'lte' }, status], 'price')).toEqual([status])
  })

  it('toggles one of many, or the only one', () => {
    expect(toggleValue('', 'a', true)).toBe('a')
    expect(toggleValue('a', 'b', true)).toBe('a,b')
    expect(toggleValue('a,b', 'a', true)).toBe('b')
    expect(toggleValue('a', 'b', false)).toBe('b')
    expect(toggleValue('a', 'a', false)).toBe('')
  })

  it('takes `in` only where it is offered', () => {
    const filter = { field: 'status', label: 'Status', type: 'choice' as const, isCounted: true }
    expect(listLookup({ ...filter, lookups: ['exact', 'in'] })).toBe('in')
    expect(listLookup({ ...filter, lookups: ['exact'] })).toBe('exact')
  })

  it('makes one chip for a field', () => {
    expect(groupFilters([price, status, { ...price, lookup: 'lte', value: '4000' }])).toEqual([
      { field: 'price', parts: [price, { ...price, lookup: 'lte', value: '4000' }] },
      { field: 'status', parts: [status] },
    ])
  })

  it('compares without regard to order', () => {
    expect(sameFilters([price, status], [status, price])).toBe(true)
    expect(sameFilters([price], [price, status])).toBe(false)
  })

  it('turns days into instants and back', () => {
    expect(instantToDay(dayToInstant('2026-03-05', 'end'))).toBe('2026-03-05')
    expect(instantToDay(dayToInstant('2026-03-05', 'start'))).toBe('2026-03-05')
    expect(dayToInstant('', 'start')).toBe('')
    expect(instantToDay('nonsense')).toBe('')
  })
})
