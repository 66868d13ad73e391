import type { Writable } from 'node:stream'

/** How long a download may take, in milliseconds: between two pieces of it, and as a whole. */
export type ReaderLimits = { readonly pauseMs: number; readonly totalMs: number }

type Pieces = AsyncIterable<string | Buffer>

/**
 * Hands pieces on to `out`, and breaks it off where nobody takes them any more, or not fast enough: a connection may stay
 * open for days. The next piece is asked for once the last was taken.
 */
export async function* watchReader(
  pieces: Pieces,
  out: Writable,
  limits: ReaderLimits,
): AsyncGenerator<string | Buffer> {
  const breakOff = (reason: string) => out.destroy(new Error(`The download was broken off: ${reason}`))
  const paused = setTimeout(() => breakOff('its reader takes nothing'), limits.pauseMs)
  const over = setTimeout(() => breakOff('its reader takes too long'), limits.totalMs)
  try {
    for await (const piece of pieces) {
      paused.refresh()
      yield piece
    }
  } finally {
    clearTimeout(paused)
    clearTimeout(over)
  }
}
