import { Lock } from 'lucide-react'
import { useId } from 'react'
import type { MatrixCell } from '../engine/rights/rights-types.ts'
import { t } from '../messages.ts'
import { Check } from '../ui/check.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Matrix } from './use-matrix.ts'

type Props = { cell: MatrixCell; matrix: Matrix; canChange: boolean; isNamed?: boolean }

/** One permission: given here or not, what gives it besides, and why it cannot be changed where it cannot. */
export function PermissionBox({ cell, matrix, canChange, isNamed }: Props) {
  const id = useId()
  const groups = matrix.groupsOf(cell.code)
  const through = groups.length > 0 ? t('fromGroup', { groups: groups.join(', ') }) : ''
  const locked = cell.isMine ? '' : t('notYours', { code: cell.code })
  const note = [through, locked].filter(Boolean).join('. ')
  return (
    <span className="matrix-box" data-through={through ? '' : undefined} title={note || cell.label}>
      <Check
        id={id}
        aria-label={cell.label}
        aria-describedby={note ? `${id}-note` : undefined}
        checked={matrix.has(cell.id)}
        disabled={!canChange || !cell.isMine}
        onChange={() => matrix.toggle([cell])}
      />
      {isNamed && <label htmlFor={id}>{cell.label}</label>}
      {!cell.isMine && <Icon of={Lock} size={12} />}
      {note && (
        <span id={`${id}-note`} className="sr">
          {note}
        </span>
      )}
    </span>
  )
}
