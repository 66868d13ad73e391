import { PassThrough, type Readable } from 'node:stream'

/** Bytes that may wait for a reader who does not read; beyond that the stream ends and the reader has to come back. */
const MAX_WAITING = 256 * 1024

/** Server-sent events (WHATWG HTML, section 9.2) to one reader. */
export type EventStream = {
  readonly body: Readable
  send: (event: string, data: unknown) => void
  /** Says nothing, so that proxies do not take the silence for the end. */
  keepAlive: () => void
  end: () => void
}

export function openEventStream({ onClose }: { onClose: () => void }): EventStream {
  const body = new PassThrough()
  body.once('close', onClose)
  const write = (text: string) => {
    if (body.writableEnded || body.destroyed) return
    if (body.writableLength > MAX_WAITING) body.destroy()
    else body.write(text)
  }
  return {
    body,
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    keepAlive: () => write(':\n\n'),
    end: () => body.end(),
  }
}
