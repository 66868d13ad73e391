import { expect, it } from 'vitest'
import { mediaQuery, readMediaState, writeMediaState } from './media-state.ts'

it('stands in the address, and only where it differs from the library as it opens', () => {
  const state = readMediaState(new URLSearchParams('folder=Goods/Bags&shelf=notUsed&look=list&look2=x'))
  expect(state).toMatchObject({ folder: 'Goods/Bags', shelf: 'notUsed', look: 'list', q: '', file: '' })
  expect(writeMediaState(state).toString()).toBe('folder=Goods%2FBags&shelf=notUsed&look=list')
  expect(readMediaState(new URLSearchParams('shelf=other&look=wall'))).toMatchObject({ shelf: '', look: 'grid' })
})

it('asks the API for a folder with all below it, and for what is left to do', () => {
  const state = readMediaState(new URLSearchParams('q=lamp&folder=Goods&shelf=withoutAlt&file=1&look=list'))
  expect(mediaQuery(state)).toEqual({ q: 'lamp', inFolder: 'Goods', hasAlt: 'false' })
})
