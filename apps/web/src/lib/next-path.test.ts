import { describe, expect, it } from 'vitest'
import { nextPath } from './next-path.ts'

const next = (value: string) => nextPath(new URLSearchParams({ next: value }))

describe('nextPath', () => {
  it('goes back to a path of the shop', () => {
    expect(next('/checkout?x=1')).toBe('/checkout?x=1')
  })
  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'refuses %s',
    (value) => {
      expect(next(value)).toBe('/account/orders')
    },
  )
})
