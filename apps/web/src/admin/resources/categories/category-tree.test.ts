import { describe, expect, it } from 'vitest'
import {
  dropPlace,
  isWithin,
  pathName,
  placed,
  placeOf,
  searched,
  stepped,
  treeOf,
  visibleRows,
} from './category-tree.ts'

const row = (id: string, parentId: string | null = null) => ({
  id,
  name: `N-${id}`,
  slug: id,
  parentId,
  productCount: 0,
})
const tree = treeOf([row('a'), row('b'), row('c'), row('b1', 'b'), row('b2', 'b'), row('b1x', 'b1')])
const order = (of = tree) => visibleRows(of, () => true).map(({ category, level }) => `${level}${category.id}`)

describe('a tree of categories', () => {
  it('shows what is open, with levels and places', () => {
    expect(order()).toEqual(['1a', '1b', '2b1', '3b1x', '2b2', '1c'])
    expect(visibleRows(tree, (id) => id === 'b').map(({ category }) => category.id)).toEqual([
      'a',
      'b',
      'b1',
      'b2',
      'c',
    ])
    expect(visibleRows(tree, () => true)[4]).toMatchObject({
      position: 2,
      setSize: 2,
      hasChildren: false,
      isOpen: false,
    })
  })

  it('finds with all that stands above', () => {
    const shown = searched(tree, 'n-B1X')
    expect([...shown].sort()).toEqual(['b', 'b1', 'b1x'])
    expect(visibleRows(tree, () => true, shown).map(({ category }) => category.id)).toEqual(['b', 'b1', 'b1x'])
  })

  it('moves by steps, and nowhere beyond its ends', () => {
    expect(stepped(tree, 'a', 'up')).toBeNull()
    expect(stepped(tree, 'a', 'in')).toBeNull()
    expect(stepped(tree, 'a', 'out')).toBeNull()
    expect(stepped(tree, 'c', 'down')).toBeNull()
    expect(stepped(tree, 'a', 'down')).toEqual({ parentId: null, beforeId: 'c' })
    expect(stepped(tree, 'b', 'down')).toEqual({ parentId: null, beforeId: null })
    expect(stepped(tree, 'c', 'in')).toEqual({ parentId: 'b', beforeId: null })
    expect(stepped(tree, 'b1', 'out')).toEqual({ parentId: null, beforeId: 'c' })
    expect(order(placed(tree, 'b1', { parentId: null, beforeId: 'c' }))).toEqual([
      '1a',
      '1b',
      '2b2',
      '1b1',
      '2b1x',
      '1c',
    ])
  })

  it('refuses to stand below itself', () => {
    expect(isWithin(tree, 'b1x', 'b')).toBe(true)
    expect(placed(tree, 'b', { parentId: 'b1x', beforeId: null })).toBe(tree)
    expect(dropPlace(tree, 'b', { id: 'b1', zone: 'after', isOpen: false })).toBeNull()
  })

  it('drops before, into and after a row; after an open one is before its first child', () => {
    expect(dropPlace(tree, 'a', { id: 'b2', zone: 'before', isOpen: false })).toEqual({ parentId: 'b', beforeId: 'b2' })
    expect(dropPlace(tree, 'a', { id: 'b2', zone: 'into', isOpen: false })).toEqual({ parentId: 'b2', beforeId: null })
    expect(dropPlace(tree, 'a', { id: 'b', zone: 'after', isOpen: true })).toEqual({ parentId: 'b', beforeId: 'b1' })
    expect(dropPlace(tree, 'a', { id: 'b', zone: 'after', isOpen: false })).toEqual({ parentId: null, beforeId: 'c' })
    expect(dropPlace(tree, 'c', { id: 'b', zone: 'after', isOpen: false })).toEqual(placeOf(tree, 'c'))
  })

  it('names a category with those above it', () => {
    expect(pathName(tree, 'b1x')).toBe('N-b / N-b1 / N-b1x')
  })
})
