import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { actionPath } from '../../engine/actions/action.ts'
import { api, isProblem, newIdempotencyKey } from '../../engine/api.ts'
import type { ActionMeta } from '../../engine/meta-types.ts'
import { resourceKey } from '../../engine/queries.ts'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'

/** Runs a verb of an order once, however often the button is pressed, and reads the order again. */
export function useOrderVerb(action: ActionMeta, id: string, onDone: () => void) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [key, setKey] = useState(newIdempotencyKey)
  const run = async (body: Record<string, unknown>, done: string) => {
    if (isBusy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await api.post(actionPath(action, id), body, key)
      await queries.invalidateQueries({ queryKey: resourceKey('orders') })
      toast(done)
      onDone()
    } catch (error) {
      const first = isProblem(error) ? error.errors[0]?.message : undefined
      setProblem(first ?? (error instanceof Error ? error.message : t('failed')))
      // Refused: nothing happened, and the mended order must not be answered with the old refusal.
      if (isProblem(error) && error.status >= 400) setKey(newIdempotencyKey())
      setBusy(false)
    }
  }
  return { run, isBusy, problem }
}
