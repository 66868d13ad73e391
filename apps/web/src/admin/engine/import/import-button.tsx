import { FileInput } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import type { ResourceMeta } from '../meta-types.ts'

/** From a list to bringing rows of it, where the caller may. */
export function ImportButton({ resource }: { resource: ResourceMeta }) {
  if (!resource.import) return null
  return (
    <Link className="button" data-kind="ghost" to={`/admin/${resource.path}/import`} title={t('import')}>
      <Icon of={FileInput} />
      <span className="no-phone">{t('import')}</span>
      <span className="only-phone sr">{t('import')}</span>
    </Link>
  )
}
