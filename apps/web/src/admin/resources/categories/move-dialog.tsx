import { useState } from 'react'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { childrenOf, isWithin, type Place, pathName, placeOf, type Tree, visibleRows } from './category-tree.ts'

type Props = { tree: Tree; id: string; onMove: (place: Place) => void; onClose: () => void }

/** Moves without dragging: below what, and before what. */
export function MoveDialog({ tree, id, onMove, onClose }: Props) {
  const [place, setPlace] = useState<Place>(() => placeOf(tree, id))
  const parents = visibleRows(tree, () => true).filter(({ category }) => !isWithin(tree, category.id, id))
  const siblings = childrenOf(tree, place.parentId).filter((each) => each !== id)
  const run = () => {
    onMove(place)
    onClose()
  }
  return (
    <Dialog
      title={t('moveOf', { name: tree.byId.get(id)?.name ?? '' })}
      onClose={onClose}
      footer={<ActionFooter label={t('moveTo')} isBusy={false} onRun={run} onClose={onClose} />}
    >
      <div className="field-set">
        <Field id="move-parent" label={t('underneath')}>
          <Select
            id="move-parent"
            value={place.parentId ?? ''}
            onChange={(event) => setPlace({ parentId: event.target.value || null, beforeId: null })}
          >
            <option value="">{t('atTop')}</option>
            {parents.map(({ category }) => (
              <option key={category.id} value={category.id}>
                {pathName(tree, category.id)}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="move-before" label={t('placeAmong')}>
          <Select
            id="move-before"
            value={place.beforeId ?? ''}
            onChange={(event) => setPlace({ ...place, beforeId: event.target.value || null })}
          >
            {siblings.map((sibling) => (
              <option key={sibling} value={sibling}>
                {t('beforeSibling', { name: tree.byId.get(sibling)?.name ?? '' })}
              </option>
            ))}
            <option value="">{t('lastPlace')}</option>
          </Select>
        </Field>
      </div>
    </Dialog>
  )
}
