import { Button } from '../../../ui/button.tsx'
import type { FieldMeta } from '../../meta-types.ts'
import { Value } from '../../value.tsx'
import { words } from '../words.ts'

type Props = { field: FieldMeta; mine: unknown; theirs: unknown; onMine: () => void; onTheirs: () => void }

/** Two people changed this cell: both values, and which one stays. */
export const CellConflict = ({ field, mine, theirs, onMine, onTheirs }: Props) => (
  <div className="cell-conflict" role="alertdialog" aria-label={words('cellConflict', { field: field.label })}>
    <b>{words('cellConflict', { field: field.label })}</b>
    <Button size="s" onClick={onMine}>
      {words('keepMine')} <Value field={field} value={mine} />
    </Button>
    <Button size="s" onClick={onTheirs}>
      {words('takeTheirs')} <Value field={field} value={theirs} />
    </Button>
  </div>
)
