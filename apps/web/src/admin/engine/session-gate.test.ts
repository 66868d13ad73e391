import { expect, it, vi } from 'vitest'
import { answerSession, askForSession, listenForSession } from './session-gate.ts'

it('lets requests wait for one log-in and answers them together', async () => {
  const listener = vi.fn()
  const stop = listenForSession(listener)
  const first = askForSession()
  const second = askForSession()
  expect(listener).toHaveBeenLastCalledWith(true)
  answerSession(true)
  expect(await Promise.all([first, second])).toEqual([true, true])
  expect(listener).toHaveBeenLastCalledWith(false)
  stop()
})

it('does not wait where nobody could answer', async () => {
  expect(await askForSession()).toBe(false)
})

it('gives up those who wait when the dialog goes away', async () => {
  const stop = listenForSession(() => {})
  const request = askForSession()
  stop()
  expect(await request).toBe(false)
})
