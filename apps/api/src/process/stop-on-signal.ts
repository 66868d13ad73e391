import { constants } from 'node:os'

export type Stopping = { readonly name: string; stop(): Promise<void> }

/** Somebody asked the process to end; `exitCode` is what shells expect of one that was interrupted. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest'
  readonly exitCode: number
  constructor(signal: NodeJS.Signals) {
    super(signal)
    this.exitCode = 128 + constants.signals[signal]
  }
}

/** Milliseconds after which a stop that hangs is cut off. */
const STOP_LIMIT_MS = 15_000

/** Aborts with a StopRequest at the first Ctrl-C or SIGTERM. A second one ends the process at once. */
export function stopOnSignal(say: (line: string) => void): AbortSignal {
  const controller = new AbortController()
  const stop = (signal: NodeJS.Signals) => {
    const request = new StopRequest(signal)
    if (controller.signal.aborted) process.exit(request.exitCode)
    say('Stopping …')
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    controller.abort(request)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}

/** Rejects with the StopRequest once there is one. */
export function untilStopped(stopping: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (stopping.aborted) reject(stopping.reason)
    stopping.addEventListener('abort', () => reject(stopping.reason), { once: true })
  })
}

/** Stops what was started, last first; one that fails does not keep the others running. */
export async function stopAll(steps: readonly Stopping[]): Promise<void> {
  for (const step of steps.toReversed()) {
    try {
      await step.stop()
    } catch (error) {
      console.error(`${step.name} did not stop cleanly: ${error instanceof Error ? error.message : error}`)
    }
  }
}
