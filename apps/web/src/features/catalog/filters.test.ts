import { describe, expect, it } from 'vitest'
import { chosenFilters, clearFilters, readFilters, removeFilter, toggleValue } from './filters.ts'

const search = () =>
  new URLSearchParams('q=tea&option.Colour__in=Blue,Green&price__gte=1000&inStock=true&utm_source=x&ordering=price')

describe('filters in the address', () => {
  it('become the query of the list, and strangers are left out', () => {
    expect(readFilters(search(), { category: 'home' }, 'EUR')).toEqual({
      category: 'home',
      currency: 'EUR',
      limit: 24,
      q: 'tea',
      ordering: 'price',
      price__gte: 1000,
      inStock: true,
      'option.Colour__in': 'Blue,Green',
    })
  })
  it('toggle one value and disappear with the last', () => {
    const state = search()
    toggleValue(state, 'Colour', 'Blue')
    expect(state.get('option.Colour__in')).toBe('Green')
    toggleValue(state, 'Colour', 'Green')
    expect(state.has('option.Colour__in')).toBe(false)
  })
  it('are one chip each and can be taken away', () => {
    const state = search()
    expect(chosenFilters(state)).toEqual([
      { key: 'option.Colour__in', value: 'Blue' },
      { key: 'option.Colour__in', value: 'Green' },
      { key: 'inStock' },
      { key: 'price' },
    ])
    removeFilter(state, { key: 'price' })
    expect(state.has('price__gte')).toBe(false)
    clearFilters(state)
    expect(state.toString()).toBe('q=tea&utm_source=x&ordering=price')
  })
})
