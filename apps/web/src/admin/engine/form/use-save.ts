import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../messages.ts'
import { api, isProblem, type Versioned } from '../api.ts'
import { useUndo } from '../changes/use-undo.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { recordAddress, recordKey, resourceKey } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { toBody } from './changes.ts'
import { focusPath } from './error-summary.tsx'
import { placeErrors } from './errors.ts'
import { blockingErrors, type FormStore } from './form-store.ts'
import { mergeRemote } from './merge.ts'
import { type FormShape, type FormValues, rowsOf, toValues } from './values.ts'

export type After = 'stay' | 'another'

export type Saving = {
  isBusy: boolean
  /** What is wrong with the whole, beside no field. */
  problem: string[]
  /** Somebody else saved first: nothing is wrong, but there is something to know. */
  notice: string | undefined
  save: (after: After) => Promise<void>
}

type Options = {
  resource: ResourceMeta
  shape: FormShape
  store: FormStore
  /** Left out for a new record. */
  stored?: Versioned<RecordData>
  /** What is read of the record; all where left out. */
  fields?: string | undefined
  onCreated: (record: RecordData, after: After) => void
  onSaved: (after: After) => void
}

/** New rows the server has stored by now come back with ids; their local twins go. */
function withoutSent(values: FormValues, sent: Record<string, string[]>): FormValues {
  const next = { ...values }
  for (const [field, keys] of Object.entries(sent)) {
    next[field] = rowsOf(values, field).filter((row) => row.id || !keys.includes(row.key))
  }
  return next
}

export function useSave({ resource, shape, store, stored, fields, onCreated, onSaved }: Options): Saving {
  const queries = useQueryClient()
  const { say } = useUndo()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string[]>([])
  const [notice, setNotice] = useState<string>()
  const etag = useRef(stored?.etag)
  const path = `/admin/${resource.path}`

  /** What is stored now becomes the base; whatever was typed since stays. Answers the number of conflicts. */
  function rebase(fresh: Versioned<RecordData>, sides: { base: FormValues; mine: FormValues }): number {
    etag.current = fresh.etag
    const theirs = toValues(shape, fresh.data)
    const merged = mergeRemote(shape, { ...sides, theirs })
    store.update((state) => ({
      ...state,
      base: theirs,
      values: merged.values,
      errors: {},
      conflicts: merged.conflicts,
    }))
    return Object.keys(merged.conflicts).length
  }

  async function readAgain(sides: () => { base: FormValues; mine: FormValues }): Promise<number> {
    const fresh = await api.read<RecordData>(recordAddress(resource.path, stored?.data.id ?? '', fields))
    const conflicts = rebase(fresh, sides())
    queries.setQueryData(recordKey(resource.path, fresh.data.id), fresh)
    return conflicts
  }

  // An action ran, or the record was read again for another reason: the form follows without losing what was typed.
  const follow = useRef(rebase)
  follow.current = rebase
  useEffect(() => {
    if (!stored || stored.etag === etag.current) return
    const { base, values } = store.getState()
    follow.current(stored, { base, mine: values })
  }, [stored, store])

  async function update(): Promise<string | undefined> {
    const { base, values } = store.getState()
    const { body, sent } = toBody(shape, base, values, { isNew: false })
    const address = recordAddress(resource.path, stored?.data.id ?? '', fields)
    const answer = await api.send('PATCH', address, { body, ifMatch: etag.current }).catch((error: unknown) => {
      throw Object.assign(error as Error, { sent })
    })
    await readAgain(() => ({ base: values, mine: withoutSent(store.getState().values, sent) }))
    return answer.changeSetId
  }

  async function create(after: After): Promise<string | undefined> {
    const { values } = store.getState()
    const { body, sent } = toBody(shape, {}, values, { isNew: true })
    const { data, changeSetId } = await api.send<RecordData>('POST', path, { body }).catch((error: unknown) => {
      throw Object.assign(error as Error, { sent })
    })
    store.update((state) => ({ ...state, base: state.values }))
    onCreated(data, after)
    return changeSetId
  }

  async function explain(error: unknown): Promise<void> {
    if (isProblem(error, 412) && stored) {
      const conflicts = await readAgain(() => {
        const { base, values } = store.getState()
        return { base, mine: values }
      })
      setNotice(conflicts > 0 ? t('savedMeanwhile', { count: conflicts }) : t('savedMeanwhileMerged'))
      return
    }
    if (!isProblem(error)) throw error
    const sent = (error as { sent?: Record<string, string[]> }).sent ?? {}
    const { byPath, loose } = placeErrors(shape, sent, [...error.errors])
    store.update((state) => ({ ...state, errors: byPath }))
    const isPlaced = Object.keys(byPath).length > 0
    if (loose.length > 0) setProblem(loose)
    else setProblem(isPlaced ? [] : [error.status === 0 ? t('noNetwork') : error.detail || error.title || t('failed')])
  }

  async function save(after: After): Promise<void> {
    if (isBusy) return
    const [first] = blockingErrors(store.getState())
    if (first !== undefined) return focusPath(first)
    store.update((state) => ({ ...state, errors: {} }))
    setBusy(true)
    setProblem([])
    setNotice(undefined)
    try {
      const changeSetId = await (stored ? update() : create(after))
      await queries.invalidateQueries({ queryKey: resourceKey(resource.path), refetchType: 'none' })
      say(t('saved', { name: resource.label }), {
        changeSets: [changeSetId],
        // Taking back something new is deleting it.
        isAllowed: resource.undo && (stored !== undefined || resource.can.delete),
      })
      if (stored) onSaved(after)
    } catch (error) {
      await explain(error).catch((next: unknown) => setProblem([next instanceof Error ? next.message : t('failed')]))
    } finally {
      setBusy(false)
    }
  }

  return { isBusy, problem, notice, save }
}
