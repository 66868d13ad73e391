import { ExternalLink } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import type { InlineMeta } from '../meta-types.ts'
import { rowAddress } from './row-address.ts'
import type { InlineRow } from './values.ts'

type Props = { inline: InlineMeta; row: InlineRow; at: number }

/** From a row to its own page, where it has one. */
export function ChangeLink({ inline, row, at }: Props) {
  const address = rowAddress(useMeta(), inline, row)
  if (!address) return null
  const label = t('openRow', { row: at + 1 })
  return (
    <Link className="button" data-icon="" data-kind="ghost" data-size="s" to={address} aria-label={label} title={label}>
      <Icon of={ExternalLink} size={14} />
    </Link>
  )
}
