import { Landmark } from 'lucide-react'
import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMeta } from '../meta.tsx'
import { JumpButton } from './jump-button.tsx'
import { Me } from './me.tsx'
import { Navigation } from './navigation.tsx'

export function Sidebar() {
  const { shop } = useMeta()
  return (
    <aside className="sidebar" aria-label={t('main')}>
      <Link className="shop" to="/admin" aria-label={shop.name}>
        <span className="mark">
          <Icon of={Landmark} />
        </span>
        <span className="clip">{shop.name}</span>
      </Link>
      <JumpButton />
      <Navigation />
      <Me />
    </aside>
  )
}
