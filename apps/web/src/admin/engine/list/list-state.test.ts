import { describe, expect, it } from 'vitest'
import {
  changeList,
  listQuery,
  matchingQuery,
  nextOrdering,
  readListState,
  sortOf,
  viewQuery,
  writeListState,
} from './list-state.ts'

const read = (text: string) => readListState(new URLSearchParams(text))

describe('list state in the address', () => {
  it('reads search, filters, ordering and page', () => {
    expect(read('q=lamp&status__in=draft,active&category=c1&ordering=-createdAt&limit=24&cursor=abc&from=25')).toEqual({
      q: 'lamp',
      filters: [
        { field: 'status', lookup: 'in', value: 'draft,active' },
        { field: 'category', lookup: 'exact', value: 'c1' },
      ],
      ordering: '-createdAt',
      limit: 24,
      cursor: 'abc',
      page: 0,
      from: 25,
      exact: false,
      columns: [],
      view: '',
    })
  })

  it('splits a lookup through a relation at its last part', () => {
    expect(read('category__slug__icontains=bag').filters).toEqual([
      { field: 'category__slug', lookup: 'icontains', value: 'bag' },
    ])
  })

  it('ignores empty filters and nonsense numbers', () => {
    expect(read('status=&limit=-3&from=x')).toMatchObject({ filters: [], limit: 50, from: 1 })
    expect(read('limit=5000').limit).toBe(100)
  })

  it('survives a round trip and keeps the default address empty', () => {
    const text = 'q=lamp&status__in=draft&ordering=name&limit=24&cursor=abc&from=25&count=exact'
    expect(writeListState(read(text)).toString()).toBe(text)
    expect(writeListState(read('')).toString()).toBe('')
  })

  it('jumps to a page by its number, and goes on from there by cursor', () => {
    expect(read('page=3&limit=24')).toMatchObject({ page: 3, cursor: '', from: 49 })
    expect(read('page=3&cursor=abc&from=73')).toMatchObject({ page: 0, cursor: 'abc', from: 73 })
    expect(writeListState(changeList(read('q=lamp&cursor=abc&from=25'), { page: 3 })).toString()).toBe('q=lamp&page=3')
    expect(listQuery(read('page=3&limit=24'), '')).toEqual({ limit: '24', count: 'estimate', page: '3' })
    expect(writeListState(read('page=1')).toString()).toBe('')
  })

  it('does not know the numbers of rows that were reached from the end', () => {
    expect(read('cursor=last')).toMatchObject({ cursor: 'last', from: null })
    expect(writeListState(read('cursor=abc')).toString()).toBe('cursor=abc')
  })

  it('forgets the cursor when the matching rows change', () => {
    expect(changeList(read('cursor=abc&from=51&q=x'), { q: 'y' })).toMatchObject({ q: 'y', cursor: '', from: 1 })
  })
})

describe('listQuery', () => {
  it('asks for an estimate unless counted exactly, in the default order', () => {
    expect(listQuery(read('price__gte=1000'), '-createdAt')).toEqual({
      limit: '50',
      count: 'estimate',
      ordering: '-createdAt',
      price__gte: '1000',
    })
    expect(listQuery(read('count=exact'), '')).toEqual({ limit: '50', count: 'exact' })
  })
})

it('tells which rows match without how they are shown', () => {
  expect(matchingQuery(read('q=oak+lamp&status__in=draft&ordering=name&limit=24&cursor=abc&count=exact'))).toBe(
    'q=oak+lamp&status__in=draft',
  )
})

describe('ordering', () => {
  it('turns the direction round', () => {
    expect(nextOrdering('', 'name')).toBe('name')
    expect(nextOrdering('name', 'name')).toBe('-name')
    expect(nextOrdering('-name', 'name')).toBe('name')
    expect(nextOrdering('-createdAt', 'name')).toBe('name')
  })

  it('names the direction of a column', () => {
    expect(sortOf('name,-price', 'name')).toBe('ascending')
    expect(sortOf('-name', 'name')).toBe('descending')
    expect(sortOf('name,-price', 'price')).toBeUndefined()
  })
})

describe('what a resource says of its list', () => {
  it('leaves its own number of rows out of the address, and nobody else’s', () => {
    const of = (text: string) => readListState(new URLSearchParams(text), 30)
    expect(of('').limit).toBe(30)
    expect(writeListState(of(''), 30).toString()).toBe('')
    expect(writeListState({ ...of(''), limit: 50 }, 30).toString()).toBe('limit=50')
    expect(of('limit=50').limit).toBe(50)
  })

  it('keeps the columns in their order, each once, and the view they came from', () => {
    const state = read('columns=status,name,status&view=v1&q=lamp')
    expect([state.columns, state.view, state.filters]).toEqual([['status', 'name'], 'v1', []])
    expect(writeListState(state).toString()).toBe('q=lamp&columns=status%2Cname&view=v1')
    expect(listQuery(state, '')).not.toHaveProperty('view')
  })

  it('gives two states that show the same the same text, whatever page is open', () => {
    const one = viewQuery(read('view=v1&status=draft&q=lamp&cursor=abc&from=51&count=exact'))
    expect(one).toBe('q=lamp&status=draft')
    expect(viewQuery(read('q=lamp&status=draft&page=4'))).toBe(one)
    expect(viewQuery(read('q=lamp&status=draft&columns=name'))).not.toBe(one)
  })
})
