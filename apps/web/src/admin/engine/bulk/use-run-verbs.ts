import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '../../ui/toast-store.ts'
import { api } from '../api.ts'
import { refusalOf } from '../changes/refusal.ts'
import { runKey, runsKey } from './bulk-queries.ts'
import type { BulkRun } from './bulk-types.ts'

/** Stops a run or goes on with it. */
export function useRunVerbs({ id, operation }: BulkRun) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const send = async (verb: 'cancel' | 'resume'): Promise<BulkRun | undefined> => {
    setBusy(true)
    try {
      const run = await api.post<BulkRun>(`/admin/bulk/${id}/${verb}`, undefined)
      queries.setQueryData(runKey(id), run)
      return run
    } catch (error) {
      toast(operation.label, { tone: 'bad', note: refusalOf(error).message })
      return undefined
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: runsKey })
    }
  }
  return { isBusy, cancel: () => send('cancel'), resume: () => send('resume') }
}
