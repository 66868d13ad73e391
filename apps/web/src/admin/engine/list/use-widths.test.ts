import { expect, it } from 'vitest'
import { boundWidth, readWidths } from './use-widths.ts'

it('reads widths as they were kept, and nothing else', () => {
  expect(readWidths('{"name":240,"status":120.5}')).toEqual({ name: 240, status: 120.5 })
  expect(readWidths('{"name":"wide","status":null,"price":3}')).toEqual({})
  expect([readWidths(null), readWidths('{'), readWidths('[]'), readWidths('null')]).toEqual([{}, {}, {}, {}])
})

it('lets no column vanish, nor take the whole screen', () => {
  expect([boundWidth(3), boundWidth(200.4), boundWidth(5000)]).toEqual([56, 200, 900])
})
