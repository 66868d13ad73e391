import { formatNumber } from '../../../lib/format.ts'
import type { Tone } from '../meta-types.ts'
import { type BulkRun, type BulkStatus, isOpen } from './bulk-types.ts'
import { words } from './words.ts'

export const runLooks = {
  queued: { tone: 'note', word: 'queued' },
  running: { tone: 'note', word: 'running' },
  done: { tone: 'ok', word: 'finished' },
  cancelled: { tone: 'warn', word: 'cancelled' },
  failed: { tone: 'bad', word: 'failedRun' },
} as const satisfies Record<BulkStatus, { tone: Tone; word: string }>

const counted = (word: 'changed' | 'refused', count: number) => words(word, { count, number: formatNumber(count) })

/** How far a run is while it is under way, and what came of it afterwards. */
export function runWords(run: BulkRun): string {
  const { total, done, failed } = run
  if (total === null) return isOpen(run) ? words('counting') : counted('changed', done)
  if (isOpen(run)) return words('doneOf', { done: formatNumber(done + failed), total: formatNumber(total) })
  return [counted('changed', done), failed > 0 && counted('refused', failed)].filter(Boolean).join(', ')
}

const steps = 4

/** For whom listens: said anew only when a quarter more is done, not every second. */
export function spokenWords(run: BulkRun): string {
  if (!isOpen(run)) return `${run.operation.label}: ${words(runLooks[run.status].word)}. ${runWords(run)}`
  const quarter = run.total ? Math.floor(((run.done + run.failed) / run.total) * steps) : 0
  return `${run.operation.label}: ${words('running')}, ${(quarter * 100) / steps} %`
}
