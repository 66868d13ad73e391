import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { api, isProblem, newIdempotencyKey } from '../api.ts'
import { toBody, toInput } from '../form/changes.ts'
import { placeErrors } from '../form/errors.ts'
import { blockingErrors, type FormStore } from '../form/form-store.ts'
import { isEmpty } from '../form/values.ts'
import { previewOf, runKey } from './bulk-queries.ts'
import type { BulkRequest, BulkRun, BulkSelection } from './bulk-types.ts'
import type { Deed } from './deeds.ts'
import { words } from './words.ts'

type Options = { deed: Deed; selection: BulkSelection; store: FormStore; onStarted: (run: BulkRun) => void }

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : t('failed'))

/** What all records get. Fields that are to be changed are sent even where empty: that empties them. */
export function inputOf(deed: Deed, store: FormStore, chosen: readonly string[]): Record<string, unknown> {
  const { values } = store.getState()
  if (deed.kind !== 'update') return toBody(deed.shape, {}, values, { isNew: true }).body
  const fields = deed.shape.fields.filter(({ name }) => chosen.includes(name))
  return Object.fromEntries(fields.map((field) => toInput(field, values[field.name])))
}

/** From the form to the preview, and from there to the run. */
export function useBulkRequest({ deed, selection, store, onStarted }: Options) {
  const queries = useQueryClient()
  const asksNothing = deed.shape.fields.length === 0
  const fresh: BulkRequest = { operation: deed.operation, selection, input: {} }
  const [request, setRequest] = useState<BulkRequest | null>(asksNothing ? fresh : null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string[]>([])
  // One key for one opening of the dialog: pressing twice, or again after a lost answer, starts it once.
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)

  function missing(chosen: readonly string[]): Record<string, string> {
    const { values } = store.getState()
    const asked = deed.shape.fields.filter(({ name }) => deed.kind !== 'update' || chosen.includes(name))
    const empty = asked.filter((field) => field.required && isEmpty(values[field.name]))
    return Object.fromEntries(empty.map(({ name }) => [name, t('required')]))
  }

  async function preview(chosen: readonly string[]): Promise<void> {
    const errors = missing(chosen)
    store.update((state) => ({ ...state, errors }))
    const isNothing = deed.kind === 'update' && chosen.length === 0
    setProblem(isNothing ? [words('noField')] : [])
    if (isBusy || isNothing || Object.keys(errors).length > 0 || blockingErrors(store.getState()).length > 0) return
    setBusy(true)
    const next = { ...fresh, input: inputOf(deed, store, chosen) }
    try {
      await queries.fetchQuery({ ...previewOf(next), gcTime: 60_000 })
      setRequest(next)
    } catch (error) {
      const problems = isProblem(error) ? [...error.errors] : []
      const { byPath, loose } = placeErrors(deed.shape, {}, problems)
      store.update((state) => ({ ...state, errors: byPath }))
      setProblem(problems.length > 0 ? loose : [wordsOf(error)])
    } finally {
      setBusy(false)
    }
  }

  async function start(): Promise<void> {
    if (isBusy || !request) return
    setBusy(true)
    setProblem([])
    try {
      const { data: run } = await api.send<BulkRun>('POST', '/admin/bulk', { body: request, idempotencyKey })
      queries.setQueryData(runKey(run.id), run)
      onStarted(run)
    } catch (error) {
      setProblem([wordsOf(error)])
      if (isProblem(error) && error.status >= 400) setKey(newIdempotencyKey())
      setBusy(false)
    }
  }

  const back = asksNothing ? undefined : () => setRequest(null)
  return { request, isBusy, problem, preview, start, back }
}
