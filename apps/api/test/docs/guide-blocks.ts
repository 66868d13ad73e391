import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '../../../..')

/** A fenced block of a document. */
export type Block = {
  readonly language: string
  readonly text: string
  /** The file named by the paragraph before it: `apps/api/src/app.ts`. */
  readonly file: string | null
  /** Where it begins, as an editor counts: `docs/guides/add-a-model.md:12`. */
  readonly place: string
}

/** The fenced blocks of a document, in order. */
export function guideBlocks(document: string): Block[] {
  const lines = readFileSync(join(repository, document), 'utf8').split('\n')
  const blocks: Block[] = []
  let before = ''
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const language = /^```(\w*)$/.exec(line)?.[1]
    if (language === undefined) {
      if (line.trim() !== '') before = line
      continue
    }
    const end = lines.indexOf('```', at + 1)
    if (end < 0) throw new Error(`${document}:${at + 1} opens a block that nothing closes`)
    const file = /`([\w./-]+\.\w+)`/.exec(before)?.[1] ?? null
    blocks.push({ language, text: lines.slice(at + 1, end).join('\n'), file, place: `${document}:${at + 1}` })
    at = end
  }
  return blocks
}
