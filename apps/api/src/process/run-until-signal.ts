export type Stopping = { readonly name: string; stop(): Promise<void> }

/** Milliseconds after which a stop that hangs is cut off. */
const STOP_LIMIT_MS = 15_000

/** Stops everything in reverse order of its start at the first Ctrl-C or SIGTERM; a second one ends at once. */
export function stopOnSignal(steps: readonly Stopping[], say: (line: string) => void): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) process.exit(130)
    isStopping = true
    say('Stopping …')
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    await stopAll(steps)
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
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
