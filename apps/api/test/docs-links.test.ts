import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from './docs/guide-blocks.ts'

const documents = globSync(['*.md', '{docs,apps,packages,e2e,bench}/**/*.md'], {
  cwd: repository,
  exclude: (name) => /(^|\/)(node_modules|dist)(\/|$)/.test(name),
}).sort()

test('there are documents to look at', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/reference/errors.md']))
})

test.each(documents)('every link in %s leads somewhere', (name) => {
  expect(brokenLinks(name)).toEqual([])
})

const stoaCommands = () =>
  [
    ...execFileSync(process.execPath, [...quiet, join(repository, 'packages/cli/src/main.ts'), '--help'], {
      encoding: 'utf8',
    }).matchAll(/^ {2}(\w+) {2,}/gm),
  ].map((match) => match[1])
const quiet = ['--disable-warning=ExperimentalWarning']

test('the README lists every stoa command, and no document names another', () => {
  const commands = stoaCommands()
  const listed = [...readFileSync(join(repository, 'README.md'), 'utf8').matchAll(/^\| `(\w+)[^`]*` \|/gm)].map(
    ([, name]) => name,
  )
  expect(listed.filter((name) => /^[a-z]/.test(name as string)).sort()).toEqual(commands.sort())
  const named = documents.flatMap((name) =>
    [...readFileSync(join(repository, name), 'utf8').matchAll(/npm run stoa -- ([a-z]+)/g)].map((match) => match[1]),
  )
  expect(named.length).toBeGreaterThan(0)
  expect(commands).toEqual(expect.arrayContaining(named))
})

test('documents name only scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  const named = documents.flatMap((name) =>
    [...readFileSync(join(repository, name), 'utf8').matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map((match) => match[1]),
  )
  const own = named.filter((name) => !['install', 'ci', 'run', 'exec'].includes(name as string))
  expect([...new Set(own)].filter((name) => !((name as string) in scripts))).toEqual([])
})

function brokenLinks(name: string): string[] {
  const text = readFileSync(join(repository, name), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const links = [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map((match) => match[1] as string)
  return links.filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? join(repository, name) : join(repository, dirname(name), decodeURI(path))
    if (!existsSync(target) || relative(repository, target).startsWith('..')) return true
    return anchor !== undefined && statSync(target).isFile() && !anchorsOf(target).includes(anchor)
  })
}

/** The anchors that a rendered document has: one for each heading, and those set by hand. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map((match) => match[1] as string)]
}
