import { describe, expect, it } from 'vitest'
import { sortValues } from './sort-values.ts'

const sorted = (...values: string[]) => sortValues(values.map((value) => ({ value }))).map(({ value }) => value)

describe('values of a facet', () => {
  it('go from small to large where they are sizes', () => {
    expect(sorted('41', 'S', '39', 'XL', 'M')).toEqual(['S', 'M', 'XL', '39', '41'])
  })
  it('stay in their order where they are not', () => {
    expect(sorted('Red', 'Blue', '41')).toEqual(['Red', 'Blue', '41'])
  })
})
