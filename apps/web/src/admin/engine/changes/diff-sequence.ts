export type Piece<T> = { kind: 'same' | 'old' | 'new'; items: T[] }

// Beyond this the table of the comparison costs more than it tells.
const maxCells = 4_000_000

/** Lengths of the longest common subsequence of the rests of both, from every place on. */
function commonLengths<T>(a: readonly T[], b: readonly T[]): Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint32Array
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  return lengths
}

function walk<T>(a: readonly T[], b: readonly T[], push: (kind: Piece<T>['kind'], item: T) => void): void {
  const lengths = a.length * b.length > maxCells ? null : commonLengths(a, b)
  let [i, j] = [0, 0]
  while (lengths && i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      push('same', a[i] as T)
      i += 1
      j += 1
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      push('old', a[i] as T)
      i += 1
    } else {
      push('new', b[j] as T)
      j += 1
    }
  }
  for (const item of a.slice(i)) push('old', item)
  for (const item of b.slice(j)) push('new', item)
}

/** What stayed, went and came between two sequences; of a replacement what went stands first. */
export function diffSequence<T>(from: readonly T[], to: readonly T[]): Piece<T>[] {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start += 1
  let end = 0
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1

  const pieces: Piece<T>[] = []
  const push = (kind: Piece<T>['kind'], item: T) => {
    // Between two things that stayed, all that went comes before all that came.
    const changed = kind === 'old' && pieces.at(-1)?.kind === 'new' ? pieces.at(-2) : pieces.at(-1)
    if (changed?.kind === kind) changed.items.push(item)
    else if (kind === 'old' && pieces.at(-1)?.kind === 'new') pieces.splice(-1, 0, { kind, items: [item] })
    else pieces.push({ kind, items: [item] })
  }
  for (const item of from.slice(0, start)) push('same', item)
  walk(from.slice(start, from.length - end), to.slice(start, to.length - end), push)
  for (const item of from.slice(from.length - end)) push('same', item)
  return pieces
}
