import { expect, it } from 'vitest'
import { diffSequence } from './diff-sequence.ts'
import { diffText } from './diff-text.ts'

it('finds what stayed, and of a replacement tells first what went', () => {
  expect(diffSequence(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd', 'e'])).toEqual([
    { kind: 'same', items: ['a'] },
    { kind: 'old', items: ['b', 'c'] },
    { kind: 'new', items: ['x', 'y'] },
    { kind: 'same', items: ['d'] },
    { kind: 'new', items: ['e'] },
  ])
  expect(diffSequence([], ['a'])).toEqual([{ kind: 'new', items: ['a'] }])
  expect(diffSequence(['a'], ['a'])).toEqual([{ kind: 'same', items: ['a'] }])
  expect(diffSequence(['a', 'a'], ['a', 'b', 'a'])).toEqual([
    { kind: 'same', items: ['a'] },
    { kind: 'new', items: ['b'] },
    { kind: 'same', items: ['a'] },
  ])
})

it('takes both apart again: nothing is lost, nothing made up', () => {
  const [from, to] = ['the quick brown fox jumps', 'a quick red fox often jumps high'].map((text) => text.split(' '))
  const pieces = diffSequence(from ?? [], to ?? [])
  const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).flatMap((piece) => piece.items)
  expect(without('new')).toEqual(from)
  expect(without('old')).toEqual(to)
})

it('compares what is too long for a table as a whole', () => {
  const from = Array.from({ length: 2100 }, (_, at) => `a${at}`)
  const to = Array.from({ length: 2100 }, (_, at) => `b${at}`)
  expect(diffSequence(['same', ...from], ['same', ...to])).toEqual([
    { kind: 'same', items: ['same'] },
    { kind: 'old', items: from },
    { kind: 'new', items: to },
  ])
})

it('shows a changed line word by word', () => {
  expect(diffText('Repaired free for five years.', 'Repaired free for ten years.')).toEqual([
    { kind: 'same', text: 'Repaired free for ' },
    { kind: 'old', text: 'five' },
    { kind: 'new', text: 'ten' },
    { kind: 'same', text: ' years.' },
  ])
})

it('leaves out lines that stayed, but for one beside the change', () => {
  const lines = ['one', 'two', 'three', 'four', 'five']
  expect(diffText(lines.join('\n'), [...lines, 'six'].join('\n'))).toEqual([
    { kind: 'skipped', lines: 3 },
    { kind: 'same', text: 'four\n' },
    { kind: 'same', text: 'five' },
    { kind: 'new', text: '\nsix' },
  ])
  expect(diffText(['ONE', ...lines, 'TWO'].join('\n'), ['1', ...lines, '2'].join('\n'))).toEqual([
    { kind: 'old', text: 'ONE' },
    { kind: 'new', text: '1' },
    { kind: 'same', text: '\n' },
    { kind: 'same', text: 'one\n' },
    { kind: 'skipped', lines: 3 },
    { kind: 'same', text: 'five\n' },
    { kind: 'old', text: 'TWO' },
    { kind: 'new', text: '2' },
  ])
})

it('counts only lines that say something as left out', () => {
  const from = 'First.\n\nSecond.\n\nThird.\n\nFourth.\n'
  expect(diffText(from, `${from}\nFifth.`)).toEqual([
    { kind: 'skipped', lines: 3 },
    { kind: 'same', text: 'Fourth.\n' },
    { kind: 'new', text: '\nFifth.' },
  ])
})
