import { describe, expect, it } from 'vitest'
import { matchRoute, type Route } from './routes.ts'

const route = (path: string): Route => ({ path, shell: 'shop', load: async () => () => null })
const routes = [route('/'), route('/products'), route('/products/:slug'), route('/account/orders/:id')]

describe('matchRoute', () => {
  it('finds the pattern and decodes its parameters', () => {
    const match = matchRoute(routes, '/products/caf%C3%A9-cup', '?color=blue')
    expect(match?.route.path).toBe('/products/:slug')
    expect(match?.params).toEqual({ slug: 'café-cup' })
    expect(match?.search.get('color')).toBe('blue')
  })
  it('allows a trailing slash and refuses deeper paths', () => {
    expect(matchRoute(routes, '/products/')?.route.path).toBe('/products')
    expect(matchRoute(routes, '/products/a/b')).toBeNull()
  })
  it('keeps a badly encoded segment as it is', () => {
    expect(matchRoute(routes, '/products/%zz')?.params).toEqual({ slug: '%zz' })
  })
})
