import { describe, expect, it, vi } from 'vitest'
import { record, shape } from './fixtures.test-data.ts'
import { blockingErrors, createFormStore, errorAt, hasErrorBelow, valueIn } from './form-store.ts'
import { slugify } from './slug.ts'
import { emptyValues, toValues } from './values.ts'

describe('form store', () => {
  it('tells its listeners and clears the error of a field that was changed', () => {
    const store = createFormStore({ shape, base: toValues(shape, record) })
    const listener = vi.fn()
    store.subscribe(listener)
    store.setInvalid('name', 'Not a name')
    store.update((state) => ({ ...state, errors: { name: 'Too short' } }))
    expect(errorAt(store.getState(), 'name')).toBe('Not a name')
    store.setValue('name', 'Teapot, large')
    expect(errorAt(store.getState(), 'name')).toBeUndefined()
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('lets nothing block that was typed into a row that is gone', () => {
    const store = createFormStore({ shape, base: toValues(shape, record) })
    store.setInvalid('variants.v1.price', 'No amount')
    store.setInvalid('variants.gone.price', 'No amount')
    expect(blockingErrors(store.getState())).toEqual(['variants.v1.price'])
  })

  it('knows an inline with something wrong in it, so that it is not closed over it', () => {
    const store = createFormStore({ shape, base: toValues(shape, record) })
    const isWrong = () => hasErrorBelow(store.getState(), 'variants')
    store.setInvalid('name', 'Not a name')
    expect(isWrong()).toBe(false)
    store.update((state) => ({ ...state, errors: { 'variants.v1.sku': 'Is taken already.' } }))
    expect(isWrong()).toBe(true)
    store.update((state) => ({ ...state, errors: { variants: 'At least 1 row; there would be 0.' } }))
    expect(isWrong()).toBe(true)
  })

  it('lets the slug follow the name until somebody writes another', () => {
    const store = createFormStore({ shape, base: emptyValues(shape), prefill: { slug: 'name' } })
    store.setValue('name', 'Crème Brûlée')
    expect(valueIn(store.getState(), 'slug')).toBe('creme-brulee')
    store.setValue('slug', 'dessert')
    store.setValue('name', 'Pudding')
    expect(valueIn(store.getState(), 'slug')).toBe('dessert')
  })

  it('takes the chosen side of a conflict', () => {
    const store = createFormStore({ shape, base: toValues(shape, record) })
    store.update((state) => ({
      ...state,
      conflicts: { name: { before: 'Teapot', mine: 'Mine', theirs: 'Theirs', keep: 'mine' } },
    }))
    store.settle('name', 'theirs')
    expect(valueIn(store.getState(), 'name')).toBe('Theirs')
    expect(store.getState().conflicts.name?.keep).toBe('theirs')
    store.settle('name', 'mine')
    expect(valueIn(store.getState(), 'name')).toBe('Mine')
  })
})

describe('slugify', () => {
  it.each([
    ['Amalfi Teapot', 'amalfi-teapot'],
    ['Straße & Co.', 'strasse-co'],
    ['  --  ', ''],
  ])('%s', (name, slug) => expect(slugify(name)).toBe(slug))
})
