import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Chip } from '../../ui/chip.tsx'
import { Combobox } from '../../widgets/relation-combobox.tsx'
import { useResource } from '../meta.tsx'
import { isReference } from '../record.ts'
import { onlyField } from './inline-kind.ts'
import type { RowsProps } from './rows-props.ts'
import { liveRows } from './use-inline-rows.ts'
import { isRemovable } from './values.ts'

/** Rows that only point somewhere, such as the groups of a user: chips, and a field to find more. */
export function InlinePicker({ inline, rows, canChange }: RowsProps) {
  const field = onlyField(inline)
  const target = useResource(field?.resource)
  if (!field) return null
  const chosen = liveRows(rows.all).flatMap((row) => {
    const value = row.values[field.name]
    return isReference(value) ? [{ row, ...value }] : []
  })
  const canAdd = canChange && inline.can.add && target
  return (
    <div className="pad">
      <div className="relation-picker" data-many={canAdd ? '' : undefined} data-path={rows.path}>
        {chosen.map(({ row, _label }) => (
          <Chip
            key={row.key}
            onRemove={isRemovable(inline, row, canChange) ? () => rows.toggleDeleted(row.key) : undefined}
            removeLabel={t('removeValue', { name: _label })}
          >
            {_label}
          </Chip>
        ))}
        {chosen.length === 0 && !canAdd && <span className="muted small">{t('noRowsYet')}</span>}
        {canAdd && (
          <Combobox
            aria-label={t('addTo', { name: lower(inline.label) })}
            resource={target.path}
            placeholder={chosen.length === 0 ? t('choose') : t('addMore')}
            shown=""
            chosen={chosen.map(({ id }) => id)}
            onChoose={(option) =>
              !chosen.some(({ id }) => id === option.id) && rows.restoreOrAdd({ [field.name]: option })
            }
          />
        )}
      </div>
    </div>
  )
}
