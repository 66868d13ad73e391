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
