import { Trash2 } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useTrashCount } from './change-queries.ts'
import { canUseTrash } from './may-undo.ts'

/** From a list to what was deleted of it, with how many there are where they are few. */
export function TrashLink({ resource }: { resource: ResourceMeta }) {
  const isAllowed = canUseTrash(useMeta(), resource)
  const { data } = useTrashCount(resource.path, isAllowed)
  if (!isAllowed) return null
  const count = data && data.count > 0 ? `${data.count}${data.isMore ? '+' : ''}` : undefined
  return (
    <Link className="button" data-kind="ghost" to={`/admin/${resource.path}/trash`} title={t('trash')}>
      <Icon of={Trash2} />
      <span className="no-phone">{t('trash')}</span>
      <span className="only-phone sr">{t('trash')}</span>
      {count && <span className="count">{count}</span>}
    </Link>
  )
}
