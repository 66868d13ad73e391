import { describe, expect, it } from 'vitest'
import { currencySymbol, minorToText, textToMinor } from './money.ts'

describe('minorToText', () => {
  it('writes major units with the digits of the currency', () => {
    expect(minorToText(4800, 'EUR')).toBe('48.00')
    expect(minorToText(5, 'USD')).toBe('0.05')
    expect(minorToText(-1290, 'EUR')).toBe('-12.90')
    expect(minorToText(4800, 'JPY')).toBe('4800')
    expect(minorToText(1234, 'KWD')).toBe('1.234')
  })
})

describe('textToMinor', () => {
  it.each([
    ['48', 4800],
    ['48.5', 4850],
    ['48,50', 4850],
    ['1.005', 100500],
    ['1,234.56', 123456],
    ['1.234,56', 123456],
    ['1 234,56', 123456],
    ["1'234.56", 123456],
    ['€ 12.90', 1290],
    ['12.90 €', 1290],
    ['-3.10', -310],
    ['.5', 50],
    ['7.', 700],
    ['0', 0],
    ['-0', 0],
  ])('reads %s', (text, minor) => {
    expect(textToMinor(text, 'EUR')).toBe(minor)
  })

  it.each(['', 'abc', '1.2345', '12.345,678', '1,23,456', '--1', '99999999999999999'])('refuses %s', (text) => {
    expect(textToMinor(text, 'EUR')).toBeNull()
  })

  it('follows the digits of the currency', () => {
    expect(textToMinor('1200', 'JPY')).toBe(1200)
    expect(textToMinor('12.5', 'JPY')).toBeNull()
    expect(textToMinor('1.234', 'KWD')).toBe(1234)
  })

  it('is the inverse of minorToText', () => {
    for (const minor of [0, 1, 99, 100, 123456, -5]) expect(textToMinor(minorToText(minor, 'EUR'), 'EUR')).toBe(minor)
  })
})

describe('currencies', () => {
  it('knows the symbol, and survives an unknown code', () => {
    expect(currencySymbol('EUR')).toBe('€')
    expect(currencySymbol('nonsense')).toBe('nonsense')
  })
})
