import { Ellipsis } from 'lucide-react'
import { useLocation } from 'react-router'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { RecordMenu } from '../show/record-menu.tsx'

/** The last cell of a row: what can be done with its record without leaving the list. */
export function RowMenu({ resource, row }: { resource: ResourceMeta; row: RecordData }) {
  const { search } = useLocation()
  const trigger = <IconButton size="s" icon={Ellipsis} label={t('rowActions', { name: row._label })} />
  return (
    <td className="cell-menu" data-role="menu">
      <RecordMenu resource={resource} record={row} trigger={trigger} isInList state={{ list: search }} />
    </td>
  )
}
