import { EventSourceParserStream } from 'eventsource-parser/stream'
import { api as client } from '../../../lib/api.ts'
import type { Reference } from '../record.ts'
import type { News, OpenRecord } from './news.ts'

type Handlers = {
  onNews: (news: News[]) => void
  onPresent: (people: Reference[]) => void
  /** Listening again after a break, in which news may have passed. */
  onResumed: () => void
}

/** One browser tab, for as long as the page lives. */
const tab = crypto.randomUUID()

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

async function listen(open: OpenRecord | null, handlers: Handlers, signal: AbortSignal, onOpen: () => void) {
  const query = { tab, ...(open && { resource: open.resource, id: open.id }) }
  const { body } = await client.open('GET', '/admin/live', { query, signal })
  if (!body) return
  onOpen()
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader()
  for (;;) {
    const { done, value } = await events.read()
    if (done) return
    if (value.event === 'changes') handlers.onNews(JSON.parse(value.data))
    if (value.event === 'present') handlers.onPresent(JSON.parse(value.data))
  }
}

/**
 * Hears of everything others write until the signal says stop. A broken line is taken up again, later each time it breaks;
 * an expired login does not ask for a new one by itself, since nobody may be there: the next click will.
 */
export async function followLive(open: OpenRecord | null, handlers: Handlers, signal: AbortSignal): Promise<void> {
  let failures = 0
  let isFirst = true
  while (!signal.aborted) {
    await listen(open, handlers, signal, () => {
      failures = 0
      if (!isFirst) handlers.onResumed()
      isFirst = false
    }).catch(() => {
      failures += 1
    })
    handlers.onPresent([])
    if (signal.aborted) return
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS) * (0.5 + Math.random()), signal)
  }
}
