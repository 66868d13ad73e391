import { useMemo } from 'react'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { changesOf } from './changes.ts'
import { useForm, useFormState } from './form-context.tsx'
import type { Saving } from './use-save.ts'

type Props = { saving: Saving; onDiscard: () => void; canAddAnother: boolean }

const namesShown = 4

/** Always there: what is not saved yet, by name, and the way to save or to drop it. */
export function SaveBar({ saving, onDiscard, canAddAnother }: Props) {
  const { shape, isNew } = useForm()
  const base = useFormState((state) => state.base)
  const values = useFormState((state) => state.values)
  const conflicts = useFormState((state) => Object.keys(state.conflicts).length)
  const changes = useMemo(() => changesOf(shape, base, values), [shape, base, values])
  const names = changes.slice(0, namesShown).map((change) => change.label)
  const more = changes.length > namesShown ? '…' : ''
  return (
    <div className="save-bar">
      <div className="state" role="status">
        {changes.length > 0 && <span className="dot" />}
        <span className={changes.length > 0 ? 'strong' : 'muted'}>
          {changes.length > 0 ? t('unsaved', { count: changes.length }) : t('allSaved')}
        </span>
        {changes.length > 0 && <span className="muted clip no-phone">{names.join(', ') + more}</span>}
        {conflicts > 0 && <Badge tone="warn">{t('conflicts', { count: conflicts })}</Badge>}
      </div>
      <span className="push row">
        {(changes.length > 0 || isNew) && (
          <Button kind="ghost" onClick={onDiscard} disabled={saving.isBusy}>
            {t(isNew ? 'cancel' : 'discard')}
          </Button>
        )}
        {canAddAnother && (
          <Button
            className="no-phone"
            onClick={() => saving.save('another')}
            disabled={saving.isBusy || changes.length === 0}
          >
            {t('saveAndAdd')}
          </Button>
        )}
        <Button
          kind="primary"
          onClick={() => saving.save('stay')}
          disabled={saving.isBusy || changes.length === 0}
          aria-busy={saving.isBusy}
        >
          {t('save')}
        </Button>
      </span>
    </div>
  )
}
