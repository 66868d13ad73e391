import { countEdits, type EditStore } from '../../engine/grid/edits.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { t } from './messages.ts'
import { useEditsOf } from './use-edits.ts'

type Props = { edits: EditStore; isSaving: boolean; onSave: () => void }

/** What waits to be saved, counted before it is. */
export function SheetFoot({ edits, isSaving, onSave }: Props) {
  const { cells, rows, refused } = countEdits(useEditsOf(edits))
  return (
    <div className="sheet-bar" data-foot="">
      <span aria-live="polite">
        {cells === 0 ? (
          <span className="muted small">{t('keys')}</span>
        ) : (
          <>
            <span className="strong">{t('changed', { count: cells })}</span> {t('inRows', { count: rows })}{' '}
            {refused > 0 && <Badge tone="bad">{t('refused', { count: refused })}</Badge>}
          </>
        )}
      </span>
      {cells > 0 && (
        <span className="push row">
          <Button kind="ghost" size="s" onClick={edits.clear} disabled={isSaving}>
            {t('discard')}
          </Button>
          <Button kind="primary" size="s" onClick={onSave} disabled={isSaving}>
            {t('save')}
          </Button>
        </span>
      )}
    </div>
  )
}
