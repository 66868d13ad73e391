import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, isProblem } from '../../engine/api.ts'
import { resourceKey } from '../../engine/queries.ts'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'

type Write = { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: unknown; done: string }

/** Writes something beside an order, its notes and parcels, and reads the order again; tells whether it worked. */
export function useOrderWrite(orderId: string) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  async function write({ method, path, body, done }: Write): Promise<boolean> {
    setBusy(true)
    try {
      await api.send(method, `/admin/orders/${orderId}/${path}`, { body })
      await queries.invalidateQueries({ queryKey: resourceKey('orders') })
      toast(done)
      return true
    } catch (error) {
      const first = isProblem(error) ? error.errors[0]?.message : undefined
      toast(first ?? (error instanceof Error ? error.message : t('failed')), { tone: 'bad' })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { write, isBusy }
}
