import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toast } from '../../ui/toast-store.ts'
import { api, newIdempotencyKey } from '../api.ts'
import { refusalOf } from '../changes/refusal.ts'
import { useUndo } from '../changes/use-undo.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import { importKey, importsKey } from './import-queries.ts'
import type { ImportSource } from './import-source.ts'
import { type ImportRun, isTakeable, isUnderWay } from './import-types.ts'
import { trackImport } from './tracked-imports.ts'
import { words } from './words.ts'

/** Rows that applying would write. */
export const toWrite = ({ create, update }: ImportRun): number => create + update

/** New rows are taken back by deleting them, others by changing them. */
export const mayUndoImport = ({ can }: ResourceMeta, run: ImportRun): boolean =>
  isTakeable(run) && (run.create === 0 || can.delete) && (run.update === 0 || can.change)

/** What shows the rows is read anew once the import has ended, and that it has is said. */
export function useImportEnd(run: ImportRun | undefined, resource: ResourceMeta): void {
  const queries = useQueryClient()
  const { say } = useUndo()
  const wasUnderWay = useRef(false)
  const tell = useRef(say)
  tell.current = say
  useEffect(() => {
    if (!run) return
    const hasEnded = wasUnderWay.current && !isUnderWay(run)
    wasUnderWay.current = isUnderWay(run)
    if (!hasEnded) return
    queries.invalidateQueries({ queryKey: resourceKey(resource.path) })
    queries.invalidateQueries({ queryKey: [...importsKey, 'list'] })
    if (run.status !== 'applied') return
    const changeSets = run.changeSetId ? [run.changeSetId] : []
    tell.current(words('imported', { name: run.filename }), { changeSets, isAllowed: mayUndoImport(resource, run) })
  }, [run, resource, queries])
}

type Verbs = {
  source: ImportSource
  run: ImportRun
  resource: ResourceMeta
  onBegan: (changeSetId: string | undefined) => void
}

/** Lets an import happen, or stops it. */
export function useImportVerbs({ source, run, resource, onBegan }: Verbs) {
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [key] = useState(newIdempotencyKey)
  const send = async (verb: 'apply' | 'cancel') => {
    setBusy(true)
    try {
      const address = `${source.address(run.id)}/${verb}`
      // Going on after a stop is another deed than the first one.
      const idempotencyKey = verb === 'apply' ? `${key}-${run.applied}-${run.status}` : newIdempotencyKey()
      const { data, changeSetId } = await api.send<object>('POST', address, { body: {}, idempotencyKey })
      const next = source.toRun({ ...run, ...data } as never)
      if (verb === 'apply') onBegan(changeSetId)
      queries.setQueryData(importKey(source, run.id), next)
      if (verb === 'apply' && source.canStop)
        trackImport({ ...next, page: source.page(run.id), resource: resource.path })
    } catch (error) {
      toast(run.filename, { tone: 'bad', note: refusalOf(error).message })
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: importKey(source, run.id), exact: true })
    }
  }
  return { isBusy, apply: () => send('apply'), cancel: () => send('cancel') }
}
