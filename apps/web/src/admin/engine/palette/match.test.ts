import { describe, expect, it } from 'vitest'
import { markMatches, rankOf } from './match.ts'

describe('rankOf', () => {
  it('tells beginnings from words and from parts', () => {
    expect(rankOf('Stock and prices', 'sto')).toBe(0)
    expect(rankOf('Stock and prices', 'pri')).toBe(1)
    expect(rankOf('Stock and prices', 'rice')).toBe(2)
    expect(rankOf('Stock and prices', 'prices stock')).toBe(1)
    expect(rankOf('Stock and prices', 'stock x')).toBeNull()
  })

  it('makes nothing of accents and of case', () => {
    expect(rankOf('Aufträge', 'AUFTRAGE')).toBe(0)
  })
})

describe('markMatches', () => {
  const drawn = (label: string, text: string) =>
    markMatches(label, text)
      .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
      .join('')

  it('marks every word wherever it stands', () => {
    expect(drawn('Harbour lamp, harbour', 'harb')).toBe('[Harb]our lamp, [harb]our')
    expect(drawn('Harbour lamp', 'lamp harbour')).toBe('[Harbour] [lamp]')
    expect(drawn('Harbour', '')).toBe('Harbour')
    expect(drawn('Harbour', '.*')).toBe('Harbour')
  })

  it('leaves a label whole where letters and signs do not go together', () => {
    expect(drawn('Häuser', 'haus')).toBe('[Häus]er')
    expect(drawn('Ha\u0308user', 'haus')).toBe('Ha\u0308user')
    expect(drawn('🏠 House', 'house')).toBe('🏠 House')
  })
})
