/**
 * Between a request that found its login expired and the dialog that renews it. Requests wait here; the dialog, wherever
 * it is mounted, answers them all at once.
 */
type Waiting = (isLoggedIn: boolean) => void

let waiting: Waiting[] = []
let listener: (isNeeded: boolean) => void = () => {}
let isArmed = false

/** Resolves to true once somebody has logged in again; false at once when no dialog is there to ask. */
export function askForSession(): Promise<boolean> {
  if (!isArmed) return Promise.resolve(false)
  return new Promise((resolve) => {
    waiting.push(resolve)
    listener(true)
  })
}

export function answerSession(isLoggedIn: boolean): void {
  const all = waiting
  waiting = []
  listener(false)
  for (const resolve of all) resolve(isLoggedIn)
}

/** For the one dialog; before it is armed an expired login is an ordinary failure, as on the log-in page. */
export function listenForSession(next: (isNeeded: boolean) => void): () => void {
  listener = next
  isArmed = true
  return () => {
    isArmed = false
    answerSession(false)
    listener = () => {}
  }
}
