import { diffSequence } from './diff-sequence.ts'

export type TextPiece = { kind: 'same' | 'old' | 'new'; text: string } | { kind: 'skipped'; lines: number }

// Unchanged lines kept beside a change, so that one sees where it is.
const context = 1

const linesOf = (text: string): string[] => text.split(/(?<=\n)/u)
const wordsOf = (text: string): string[] => text.split(/(\s+)/u).filter((word) => word !== '')

/** What stayed between two changes, with its middle left out where that is long. */
function shortened(lines: string[], { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): TextPiece[] {
  const head = isFirst ? 0 : context
  const tail = isLast ? 0 : context
  const filled = lines.filter((line) => line.trim() !== '').length
  if (filled <= head + tail + 1) return [{ kind: 'same', text: lines.join('') }]
  const [before, after] = [takeFilled(lines, head), takeFilled([...lines].reverse(), tail).reverse()]
  const skipped = lines.slice(before.length, lines.length - after.length)
  return [
    { kind: 'same' as const, text: before.join('') },
    { kind: 'skipped' as const, lines: skipped.filter((line) => line.trim() !== '').length },
    { kind: 'same' as const, text: after.join('') },
  ].filter((piece) => piece.kind === 'skipped' || piece.text !== '')
}

/** So many lines that say something, with the empty ones between them. */
function takeFilled(lines: readonly string[], count: number): string[] {
  const taken: string[] = []
  let filled = 0
  for (const line of lines) {
    if (filled === count) break
    taken.push(line)
    if (line.trim() !== '') filled += 1
  }
  return taken
}

/** Lines that went against lines that came: word by word where they share some, else one after the other. */
function replaced(from: string, to: string): TextPiece[] {
  const pieces = diffSequence(wordsOf(from), wordsOf(to))
  return pieces.map(({ kind, items }) => ({ kind, text: items.join('') }))
}

/** A long text before and after, line by line, and within changed lines word by word. */
export function diffText(from: string, to: string): TextPiece[] {
  const hunks = diffSequence(linesOf(from), linesOf(to))
  return hunks.flatMap(({ kind, items }, at): TextPiece[] => {
    const [previous, next] = [hunks[at - 1], hunks[at + 1]]
    if (kind === 'same') return shortened(items, { isFirst: !previous, isLast: !next })
    if (kind === 'old' && next?.kind === 'new') return replaced(items.join(''), next.items.join(''))
    if (kind === 'new' && previous?.kind === 'old') return []
    return [{ kind, text: items.join('') }]
  })
}
