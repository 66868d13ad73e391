import { useState } from 'react'
import { t } from '../../messages.ts'
import { api } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import type { Reversed, TrashEntry } from './change-types.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { entryName } from './trash-table.tsx'
import { useUndo } from './use-undo.tsx'

type Refused = Refusal & { name: string }

/** Brings deleted records back one after the other; what was refused is told with its reason and stays. */
export function useRestore(resource: ResourceMeta) {
  const { say, refresh } = useUndo()
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<Refused[]>([])
  const restore = async (entries: readonly TrashEntry[]): Promise<void> => {
    setBusy(true)
    const refused: Refused[] = []
    const changeSets: string[] = []
    for (const entry of entries) {
      const path = `/admin/${resource.path}/trash/${entry.objectId}/restore`
      await api.post<Reversed>(path, undefined).then(
        ({ changeSetId }) => changeSets.push(changeSetId),
        (error: unknown) => refused.push({ name: entryName(entry), ...refusalOf(error) }),
      )
    }
    await refresh()
    setRefusals(refused)
    setBusy(false)
    const [first] = entries
    if (changeSets.length === 0 || !first) return
    const one = t('restored', { name: entryName(first) })
    say(entries.length === 1 ? one : t('restoredCount', { count: changeSets.length }), {
      changeSets,
      isAllowed: resource.can.delete,
    })
  }
  return { restore, isBusy, refusals }
}
