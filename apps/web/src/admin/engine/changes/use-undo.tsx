import { useQueryClient } from '@tanstack/react-query'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'
import { api } from '../api.ts'
import { metaKey } from '../meta.tsx'
import type { Reversed } from './change-types.ts'
import { ConflictList } from './conflict-list.tsx'
import { type Refusal, refusalOf } from './refusal.ts'

// In a passing message; all of them stand where there is room.
const conflictsInToast = 3

type Offer = {
  /** What was written, the latest last; nothing is offered where nothing was, or the caller may not take it back. */
  changeSets: readonly (string | undefined)[]
  isAllowed: boolean
}

/** After an undo anything may look different: what a change set wrote is known to the server alone. */
function useRefreshAll() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({ queryKey: ['admin'], predicate: ({ queryKey }) => queryKey[1] !== metaKey[1] })
}

const verbs = {
  undo: { done: 'undone', refused: 'notUndone', next: 'redo' },
  redo: { done: 'redone', refused: 'notRedone', next: 'undo' },
} as const

/** Says that something was done, with the offer to take it back; of an undo that is doing it again. */
export function useUndo() {
  const refresh = useRefreshAll()

  async function reverse(verb: 'undo' | 'redo', what: string, changeSets: readonly string[]): Promise<boolean> {
    const { done, refused, next } = verbs[verb]
    const reversed: string[] = []
    try {
      for (const id of [...changeSets].reverse())
        reversed.push((await api.post<Reversed>(`/admin/changes/${id}/undo`, undefined)).changeSetId)
    } catch (error) {
      toast(t(refused, { what }), { tone: 'bad', note: <ShortRefusal {...refusalOf(error)} /> })
    }
    if (reversed.length === 0) return false
    await refresh()
    if (reversed.length < changeSets.length) return false
    tell(t(done, { what }), next, what, reversed)
    return true
  }

  const tell = (title: string, next: 'undo' | 'redo', what: string, changeSets: readonly string[]) =>
    toast(title, { action: { label: t(next), run: () => void reverse(next, what, changeSets) } })

  function say(what: string, { changeSets, isAllowed }: Offer): void {
    const written = changeSets.filter((id) => id !== undefined)
    if (isAllowed && written.length > 0) tell(what, 'undo', what, written)
    else toast(what)
  }

  const sayUndone = (what: string, changeSetId: string) => tell(t('undone', { what }), 'redo', what, [changeSetId])

  /** Takes back what is shown as done elsewhere than in a message; tells whether that worked. */
  const undo = (what: string, changeSetId: string) => reverse('undo', what, [changeSetId])

  return { say, sayUndone, undo, refresh }
}

const ShortRefusal = ({ message, conflicts }: Refusal) => (
  <>
    <p>{message}</p>
    {conflicts.length > 0 && <ConflictList conflicts={conflicts.slice(0, conflictsInToast)} isShort />}
  </>
)
