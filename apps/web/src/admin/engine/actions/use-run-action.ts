import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { api, isProblem, newIdempotencyKey } from '../api.ts'
import { useUndo } from '../changes/use-undo.tsx'
import { toBody } from '../form/changes.ts'
import { placeErrors } from '../form/errors.ts'
import { blockingErrors, type FormStore } from '../form/form-store.ts'
import type { FormShape } from '../form/values.ts'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { actionMethod, actionPath } from './action.ts'

type Options = {
  resource: ResourceMeta
  action: ActionMeta
  record?: RecordData
  ids?: string[]
  store: FormStore
  shape: FormShape
  onClose: () => void
  onDone?: () => void
}

export function useRunAction(options: Options) {
  const { resource, action, record, ids, store, shape, onClose, onDone } = options
  const queries = useQueryClient()
  const { say } = useUndo()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string[]>([])
  // One key for one opening of the dialog: pressing twice, or again after a lost answer, does it once.
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)

  async function run(): Promise<void> {
    if (isBusy || blockingErrors(store.getState()).length > 0) return
    setBusy(true)
    setProblem([])
    const { body, sent } = toBody(shape, {}, store.getState().values, { isNew: true })
    try {
      const input = ids ? { ids, ...body } : body
      const { changeSetId } = await api.send(actionMethod(action), actionPath(action, record?.id), {
        body: input,
        idempotencyKey,
      })
      await queries.invalidateQueries({ queryKey: resourceKey(resource.path) })
      const name = record?._label ?? (ids ? t('countSelected', { count: ids.length }) : lower(resource.labelPlural))
      say(t('actionDone', { action: action.label, name }), {
        changeSets: [changeSetId],
        isAllowed: action.undo && resource.can.change,
      })
      onDone?.()
      onClose()
    } catch (error) {
      const problems = isProblem(error) ? [...error.errors] : []
      const { byPath, loose } = placeErrors(shape, sent, problems)
      store.update((state) => ({ ...state, errors: byPath }))
      setProblem(problems.length > 0 ? loose : [error instanceof Error ? error.message : t('failed')])
      // A refused body may be mended; the same key would only repeat the refusal.
      if (isProblem(error) && error.status >= 400) setKey(newIdempotencyKey())
      setBusy(false)
    }
  }

  return { run, isBusy, problem }
}
