import { GitMerge } from 'lucide-react'
import { useId } from 'react'
import { t } from '../../messages.ts'
import { Check } from '../../ui/check.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { FieldMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { useForm, useFormState } from './form-context.tsx'

type Props = { path: string; field: FieldMeta; label?: string }

/** Two people changed this field: both values, and which one stays. */
export function ConflictNote({ path, field, label = field.label }: Props) {
  const { store } = useForm()
  const conflict = useFormState((state) => state.conflicts[path])
  const name = useId()
  if (!conflict) return null
  const side = (keep: 'mine' | 'theirs', words: string) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio is inside
    <label>
      <Check type="radio" name={name} checked={conflict.keep === keep} onChange={() => store.settle(path, keep)} />
      <span className="clip">
        <small>{words}</small>
        <Value field={field} value={conflict[keep]} />
      </span>
    </label>
  )
  return (
    <fieldset className="conflict wide" aria-label={t('conflictIn', { name: label })} data-conflict={path}>
      <div className="row" data-top="">
        <Icon of={GitMerge} size={14} />
        <span>
          <b className="strong">{t('conflictTitle', { name: label })}</b> {t('before')}{' '}
          <Value field={field} value={conflict.before} />. {t('conflictChoose')}
        </span>
      </div>
      <div className="pick">
        {side('mine', t('yours'))}
        {side('theirs', t('theirs'))}
      </div>
    </fieldset>
  )
}
