import { AsyncLocalStorage } from 'node:async_hooks'

export type StatementStats = {
  /** SQL statements sent to the server, transaction control left out. */
  readonly statements: number
  /** BEGIN, COMMIT, ROLLBACK, savepoints and SET TRANSACTION. */
  readonly transactionControl: number
  /** Sum of the statements' durations as this process saw them; parallel statements add up. */
  readonly timeMs: number
}

type Counter = { statements: number; transactionControl: number; timeMs: number; readonly outer?: Counter }

const counters = new AsyncLocalStorage<Counter>()

/**
 * Runs `work` and counts every SQL statement it sends through a pool of this package, however deep and parallel.
 * Nested counts add up outwards. One text with several statements (only migrations send such) counts as one.
 */
export async function countStatements<T>(work: () => Promise<T>): Promise<StatementStats & { result: T }> {
  const counter: Counter = { statements: 0, transactionControl: 0, timeMs: 0, outer: counters.getStore() }
  const result = await counters.run(counter, work)
  return { result, ...snapshot(counter) }
}

/** What the innermost running `countStatements` has counted so far; zeros outside of one. */
export const currentStatementStats = (): StatementStats => snapshot(counters.getStore())

/** For the client: notes a statement now, in the async context of whoever sends it; call the answer when it is done. */
export function recordStatement(isTransactionControl: boolean): (milliseconds: number) => void {
  const innermost = counters.getStore()
  for (let counter = innermost; counter; counter = counter.outer) {
    if (isTransactionControl) counter.transactionControl += 1
    else counter.statements += 1
  }
  return (milliseconds) => {
    for (let counter = innermost; counter; counter = counter.outer) counter.timeMs += milliseconds
  }
}

const snapshot = (counter?: Counter): StatementStats => ({
  statements: counter?.statements ?? 0,
  transactionControl: counter?.transactionControl ?? 0,
  timeMs: counter?.timeMs ?? 0,
})
