import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { djangoOptions } from './django-options.ts'
import { repository } from './guide-blocks.ts'

const page = readFileSync(join(repository, 'docs/reference/django-admin.md'), 'utf8')
const [tables = '', remaining = ''] = page.split('\n## Not yet\n')

type Row = { options: string[]; stoa: string; tests: string }

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)
const rows: Row[] = [...tables.matchAll(/^\| (`.+?) \| (.+?) \| (.+) \|$/gm)].map(([, first, stoa, tests]) => ({
  options: codes(first as string),
  stoa: stoa as string,
  tests: tests as string,
}))
const isNotYet = ({ stoa }: Row) => /^not yet(:|$)/.test(stoa)
const isLeftOut = ({ stoa }: Row) => /^left out: ./.test(stoa)

test('every option of Django’s admin has its place, and only one', () => {
  expect(rows.flatMap(({ options }) => options).sort()).toEqual([...djangoOptions].sort())
})

test('no line of a table is anything but a row', () => {
  const lines = tables.split('\n').filter((line) => line.startsWith('|') && !/^\|(---| Django )/.test(line))
  expect(lines).toHaveLength(rows.length)
})

test('what Stoa has names its test, or says that there is none', () => {
  const silent = rows.filter((row) => !isNotYet(row) && !isLeftOut(row) && row.tests !== 'no test yet')
  expect(silent.filter(({ tests }) => namedTests(tests).length === 0)).toEqual([])
  expect(rows.filter(({ tests }) => !isWellFormed(tests))).toEqual([])
})

const named = [...new Set(rows.flatMap(({ tests }) => codes(tests)))]

test.each(named)('there is a test %s', (name) => {
  const [file = '', title = ''] = name.split(' › ')
  const path = join(repository, file)
  expect([file, existsSync(path)]).toEqual([file, true])
  expect(titlesOf(readFileSync(path, 'utf8'))).toContain(title)
})

test('what is not yet there stands in the list at the end, and nothing else does', () => {
  const listed = [...remaining.matchAll(/^\d+\. (.+?):/gm)].flatMap(([, names]) => codes(names as string))
  expect(listed.sort()).toEqual(
    rows
      .filter(isNotYet)
      .flatMap(({ options }) => options)
      .sort(),
  )
})

function namedTests(cell: string): string[] {
  return codes(cell).filter((code) => /^[\w./-]+\.(test|spec)\.tsx? › ./.test(code))
}

/** Whether a cell is named tests and nothing else, or one of the words for none. */
function isWellFormed(cell: string): boolean {
  return (
    cell === '–' ||
    cell === 'no test yet' ||
    cell ===
      namedTests(cell)
        .map((name) => `\`${name}\``)
        .join('<br>')
  )
}

/** Titles of the tests that a file runs: `test('…', `, `it('…', ` and `test.each(…)('…', `; neither skipped ones nor groups. */
function titlesOf(source: string): string[] {
  const code = source.replace(/^\s*\/\/.*$/gm, '')
  const calls = code.matchAll(/((?<![.\w])(?:test|it)|\]\)|\.each\(\w+\))\(\s*(['"`])((?:\\.|(?!\2).)+)\2\s*,/g)
  return [...calls].flatMap(({ index, 1: callee = '', 3: title }) => {
    const ofMany = code.slice(0, index + callee.length).match(/\b(?:test|it|describe)\.each\b/g)
    const isTest = !callee.endsWith(')') || /^(test|it)\b/.test(ofMany?.at(-1) ?? '')
    return isTest ? [title as string] : []
  })
}
