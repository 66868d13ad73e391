import { t } from '../lib/messages/footer.ts'
import { t as shop } from '../lib/messages/shop.ts'
import { overlay } from '../lib/overlay.ts'
import { paths } from '../lib/paths.ts'
import { Link } from '../lib/router/link.tsx'
import { MenuDrawer } from '../ui/menu-drawer.tsx'
import { useDepartments } from './header.tsx'
import { Mark } from './mark.tsx'

/** The way around on small screens, where the header has no room for it. */
export function Menu() {
  const close = () => overlay.set(null)
  const more = [
    { name: t('collections'), to: paths.collections },
    { name: t('account'), to: paths.orders },
    { name: t('saved'), to: paths.saved },
    { name: t('findOrder'), to: paths.findOrder },
    { name: t('contact'), to: paths.contact },
  ]
  return (
    <MenuDrawer label={shop('menu')} head={<Mark />} onClose={close}>
      {useDepartments().map(({ name, to, current }) => (
        <Link key={to} to={to} data-size="lg" aria-current={current ? 'page' : undefined} onClick={close}>
          {name}
        </Link>
      ))}
      <hr />
      {more.map(({ name, to }) => (
        <Link key={to} to={to} onClick={close}>
          {name}
        </Link>
      ))}
    </MenuDrawer>
  )
}
