/** Letters alike whatever their case and their accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text as they are looked for. */
const wordsOf = (text: string): string[] => plain(text).split(/\s+/u).filter(Boolean)

/** How well a label answers to what was typed: 0 by its beginning, 1 by that of a word, 2 somewhere; null not at all. */
export function rankOf(label: string, text: string): number | null {
  const own = plain(label)
  const wanted = wordsOf(text)
  if (!wanted.every((word) => own.includes(word))) return null
  if (own.startsWith(plain(text.trim()))) return 0
  return wanted.every((word) => own.startsWith(word) || own.includes(` ${word}`)) ? 1 : 2
}

/** A label in pieces, those that were typed marked. Accents that take more than one sign leave the label unmarked. */
export function markMatches(label: string, text: string): { text: string; isMarked: boolean }[] {
  const own = plain(label)
  if (own.length !== label.length) return [{ text: label, isMarked: false }]
  const marked = new Array<boolean>(label.length).fill(false)
  for (const word of wordsOf(text)) {
    for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + word.length))
      marked.fill(true, at, at + word.length)
  }
  const pieces: { text: string; isMarked: boolean }[] = []
  for (const [at, sign] of [...label].length === label.length ? [...label].entries() : []) {
    const last = pieces.at(-1)
    if (last && last.isMarked === marked[at]) last.text += sign
    else pieces.push({ text: sign, isMarked: marked[at] === true })
  }
  return pieces.length > 0 ? pieces : [{ text: label, isMarked: false }]
}
