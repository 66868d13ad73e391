import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a file that spreadsheets read: mark, commas, quotes, line ends', () => {
  expect(
    toCsv(
      ['Name', 'Sold'],
      [
        ['Lamp, "blue"', 3],
        ['Two\nlines', null],
      ],
    ),
  ).toBe('\ufeffName,Sold\r\n"Lamp, ""blue""",3\r\n"Two\nlines",\r\n')
})

test('a name that looks like a formula stays a name', () => {
  expect(toCsv(['Name'], [['=1+1'], ['+A1'], ['-5'], ['@x'], ['\tx']])).toBe(
    "\ufeffName\r\n'=1+1\r\n'+A1\r\n'-5\r\n'@x\r\n'\tx\r\n",
  )
})

test('numbers are numbers, negative ones too', () => {
  expect(toCsv(['N'], [[-5], ['12.50']])).toBe('\ufeffN\r\n-5\r\n12.50\r\n')
})
