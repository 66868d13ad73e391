import { newId } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { retryCollisions } from '../retry-collisions.ts'
import { inTransaction } from '../unit-of-work.ts'
import type { Judgement } from './file-import.ts'
import type { ImportWork } from './import-work.ts'
import { tryRow } from './try-row.ts'

/** Seconds that trying some hundred rows may take. */
const TIMEOUT_SECONDS = 60

/** Ends the transaction of a trial, which is never to be committed. */
class Rollback extends Error {}

/**
 * Writes rows as an import does and takes all of it back: what hooks, triggers or constraints refuse is refused in the answer.
 * Rows that wait for others, and operations that act on more than recorded rows, are left as they were judged.
 */
export async function tryRows(
  work: ImportWork,
  ctx: Context,
  judgements: readonly Judgement[],
): Promise<readonly Judgement[]> {
  if (!judgements.some((judgement) => isTriable(work, judgement))) return judgements
  return await retryCollisions(() => tryTogether(work, ctx, judgements))
}

async function tryTogether(work: ImportWork, ctx: Context, judgements: readonly Judgement[]): Promise<Judgement[]> {
  const tried: Judgement[] = []
  try {
    await inTransaction(
      { ...ctx, changeSetId: newId() },
      work.runtime.hooks,
      async (inner) => {
        for (const judgement of judgements) {
          const written = isTriable(work, judgement) ? await tryRow(work, inner, judgement) : ''
          tried.push(typeof written === 'string' ? judgement : { verdict: 'refused', refusal: written })
        }
        throw new Rollback()
      },
      { timeoutSeconds: TIMEOUT_SECONDS },
    )
  } catch (error) {
    if (!(error instanceof Rollback)) throw error
  }
  return tried
}

type Writing = Extract<Judgement, { input: unknown }>

function isTriable({ exposure }: ImportWork, judgement: Judgement): judgement is Writing {
  if (judgement.verdict !== 'create' && judgement.verdict !== 'update') return false
  return !judgement.waits && exposure.operations[judgement.verdict]?.undoable === true
}
