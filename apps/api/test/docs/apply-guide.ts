import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './guide-blocks.ts'

/**
 * Does to a copy of the project what a block of a guide shows: a `diff` changes the file named before it, code for a file
 * that is not there makes it, and anything else is added at its end.
 */
export function applyBlock(root: string, block: Block): void {
  if (block.file === null) throw new Error(`${block.place} does not say which file it is for`)
  const file = join(root, block.file)
  if (block.language === 'diff') writeFileSync(file, patched(readFileSync(file, 'utf8'), block))
  else if (existsSync(file)) appendFileSync(file, `\n${block.text}\n`)
  else writeFileSync(file, `${block.text}\n`)
}

/** Lines with a space or a minus must be there, in this order; a minus takes its line away, a plus goes in where it stands. */
function patched(source: string, { text, place }: Block): string {
  const lines = source.split('\n')
  let at = 0
  for (const change of text.split('\n')) {
    const line = change.slice(1)
    if (change.startsWith('+')) {
      lines.splice(at++, 0, line)
      continue
    }
    const found = lines.indexOf(line, at)
    if (found < 0) throw new Error(`${place}: there is no line "${line}" any more`)
    at = found + 1
    if (change.startsWith('-')) lines.splice(--at, 1)
  }
  return lines.join('\n')
}
