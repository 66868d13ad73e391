import { expect, it, vi } from 'vitest'
import { createUploadQueue, type SendFile, type UploadAnswer } from './upload-queue.ts'

type Sent = { name: string; key: string; signal: AbortSignal; onProgress: (share: number) => void }
type Held = Sent & { finish: (answer: UploadAnswer) => void; fail: (error: Error) => void }

function holding() {
  const held: Held[] = []
  const done: string[] = []
  const send: SendFile = (file, options) =>
    new Promise((finish, fail) => {
      held.push({ name: file.name, ...options, finish, fail })
      options.signal.addEventListener('abort', () => fail(new DOMException('stopped', 'AbortError')))
    })
  const queue = createUploadQueue({
    send,
    onDone: (_answer, file) => done.push(file.name),
    problemOf: (error) => (error as Error).message,
    atOnce: 2,
  })
  const states = () => queue.get().map(({ file, state }) => `${file.name} ${state}`)
  return { held, done, queue, states }
}
const files = (...names: string[]) => names.map((name) => new File(['x'], name))

it('sends a few at a time, the next as soon as one is through', async () => {
  const { held, done, queue, states } = holding()
  queue.add(files('a', 'b', 'c'))
  expect(states()).toEqual(['a sending', 'b sending', 'c waiting'])
  held[0]?.finish({ id: '1', isNew: true })
  await vi.waitFor(() => expect(states()).toEqual(['a done', 'b sending', 'c sending']))
  expect(done).toEqual(['a'])
  held[1]?.finish({ id: '2', isNew: false })
  await vi.waitFor(() => expect(states()).toEqual(['a done', 'b known', 'c sending']))
})

it('tells how far each is', () => {
  const { held, queue } = holding()
  queue.add(files('a'))
  held[0]?.onProgress(0.4)
  expect(queue.get()[0]?.progress).toBe(0.4)
})

it('a failure is its own, and tried again under the same key', async () => {
  const { held, queue, states } = holding()
  queue.add(files('a', 'b'))
  held[0]?.fail(new Error('Too large'))
  await vi.waitFor(() => expect(states()).toEqual(['a failed', 'b sending']))
  expect(queue.get()[0]?.problem).toBe('Too large')
  queue.retry(queue.get()[0]?.key ?? '')
  expect(states()).toEqual(['a sending', 'b sending'])
  expect(held[2]?.key).toBe(held[0]?.key)
  expect(queue.get()[0]?.problem).toBeUndefined()
})

it('a cancelled one is stopped and gone, and makes room', async () => {
  const { held, queue, states } = holding()
  queue.add(files('a', 'b', 'c'))
  queue.remove(queue.get()[0]?.key ?? '')
  expect(held[0]?.signal.aborted).toBe(true)
  await vi.waitFor(() => expect(states()).toEqual(['b sending', 'c sending']))
  queue.clear()
  expect([states(), held[1]?.signal.aborted]).toEqual([[], true])
})
