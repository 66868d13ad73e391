import { SheetProblem } from './sheet-problem.ts'

/** Bytes of one element: what is parsed takes many times the room of its text. */
const MAX_BYTES = 2 * 1024 * 1024

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const MARK = Buffer.from('\uFEFF')

/** The elements of a JSON array, parsed one at a time, so that no more than one needs room. Throws SheetProblem. */
export function* jsonElements(bytes: Buffer): Generator<unknown> {
  const start = afterSpace(bytes, bytes.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0)
  if (bytes[start] !== OPEN_LIST) throw new SheetProblem('JSON must be an array of objects, one for each row.')
  let end = afterSpace(bytes, start + 1)
  if (bytes[end] !== CLOSE_LIST) {
    end = start
    do {
      const from = end + 1
      end = elementEnd(bytes, from)
      yield parse(bytes.toString('utf8', from, end))
    } while (bytes[end] === COMMA)
  }
  if (afterSpace(bytes, end + 1) < bytes.length) throw notJson('something stands behind the end of the array')
}

/** Where the comma or the bracket behind an element stands. */
function elementEnd(bytes: Buffer, from: number): number {
  let depth = 0
  let isText = false
  for (let at = from; at < bytes.length; at++) {
    if (at - from > MAX_BYTES) throw new SheetProblem(`An element of the array is larger than ${MAX_BYTES} bytes.`)
    const byte = bytes[at]
    if (byte === QUOTE) isText = !isText
    else if (isText) at += byte === BACKSLASH ? 1 : 0
    else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return at
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--
  }
  throw notJson('it ends in the middle')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson((error as Error).message.slice(0, 200))
  }
}

const notJson = (reason: string) => new SheetProblem(`This is not JSON: ${reason}`)

function afterSpace(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] as number)) at++
  return at
}
