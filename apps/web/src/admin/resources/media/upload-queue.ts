import { createStore } from '../../../lib/store.ts'

export type UploadAnswer = { id: string; isNew: boolean }

export type Upload = {
  readonly key: string
  readonly file: File
  readonly state: 'waiting' | 'sending' | 'done' | 'known' | 'failed'
  /** Fraction of the bytes that have left. */
  readonly progress: number
  readonly problem?: string
}

export type SendFile = (
  file: File,
  options: { key: string; signal: AbortSignal; onProgress: (share: number) => void },
) => Promise<UploadAnswer>

type Options = {
  send: SendFile
  onDone: (answer: UploadAnswer, file: File) => void
  /** What is said of a failure. */
  problemOf: (error: unknown) => string
  /** Uploads under way at once. */
  atOnce?: number
}

/** Browsers open six connections to a server; the others are for everything else on the page. */
const AT_ONCE = 3

/** Uploads one after another, a few at a time. Each keeps its key: tried again it is the same deed. */
export function createUploadQueue({ send, onDone, problemOf, atOnce = AT_ONCE }: Options) {
  const uploads = createStore<readonly Upload[]>([])
  const running = new Map<string, AbortController>()
  const change = (key: string, news: Partial<Upload>) =>
    uploads.set(uploads.get().map((each) => (each.key === key ? { ...each, ...news } : each)))

  async function run({ key, file }: Upload): Promise<void> {
    const stopping = new AbortController()
    running.set(key, stopping)
    change(key, { state: 'sending', progress: 0, problem: undefined })
    try {
      const onProgress = (progress: number) => change(key, { progress })
      const answer = await send(file, { key, signal: stopping.signal, onProgress })
      change(key, { state: answer.isNew ? 'done' : 'known', progress: 1 })
      onDone(answer, file)
    } catch (error) {
      if (!stopping.signal.aborted) change(key, { state: 'failed', problem: problemOf(error) })
    } finally {
      running.delete(key)
      next()
    }
  }

  function next(): void {
    for (const upload of uploads.get()) {
      if (running.size >= atOnce) return
      if (upload.state === 'waiting') void run(upload)
    }
  }

  function drop(keys: readonly string[]): void {
    uploads.set(uploads.get().filter(({ key }) => !keys.includes(key)))
    for (const key of keys) running.get(key)?.abort()
  }

  return {
    use: uploads.use,
    get: uploads.get,
    add(files: Iterable<File>): void {
      const added = [...files].map(
        (file): Upload => ({ key: crypto.randomUUID(), file, state: 'waiting', progress: 0 }),
      )
      uploads.set([...uploads.get(), ...added])
      next()
    },
    retry(key: string): void {
      change(key, { state: 'waiting' })
      next()
    },
    /** Stops it where it is under way, and forgets it. */
    remove: (key: string) => drop([key]),
    /** Stops and forgets all. */
    clear: () => drop(uploads.get().map(({ key }) => key)),
  }
}

export type UploadQueue = ReturnType<typeof createUploadQueue>
