import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { categoriesQuery, shopQuery } from '../lib/api-query.ts'
import { countThings, useCart } from '../lib/cart.ts'
import { t } from '../lib/messages/shop.ts'
import { overlay } from '../lib/overlay.ts'
import { paths } from '../lib/paths.ts'
import { useLocation } from '../lib/router/use-location.ts'
import { Announcement } from '../ui/announcement.tsx'
import { IconButton, IconLink } from '../ui/icon-button.tsx'
import { SearchPill } from '../ui/search-pill.tsx'
import { SiteHeader } from '../ui/site-header.tsx'
import { Mark } from './mark.tsx'

const Preferences = lazy(() => import('./preferences.tsx').then((m) => ({ default: m.Preferences })))

export function useDepartments() {
  const { pathname, search } = useLocation()
  const { data } = useQuery(categoriesQuery)
  const categories = (data?.data ?? []).map(({ slug, name }) => {
    const to = paths.category(slug)
    return { name, to, current: pathname === to }
  })
  return [{ name: t('new'), to: paths.newest, current: pathname + search === paths.newest }, ...categories.slice(0, 8)]
}

export function BagButton() {
  const count = countThings(useCart().data)
  const { pathname } = useLocation()
  if (pathname === paths.cart) return <IconLink icon="bag" label={t('bag', { count })} count={count} to={paths.cart} />
  return <IconButton icon="bag" label={t('bag', { count })} count={count} onClick={() => overlay.set('cart')} />
}

export function Header() {
  const departments = useDepartments()
  const announcement = useQuery(shopQuery).data?.announcement
  const openSearch = () => overlay.set('search')
  return (
    <>
      <Announcement
        label={t('announcementLabel')}
        text={announcement ?? ''}
        locale={
          <Suspense>
            <Preferences />
          </Suspense>
        }
      />
      <SiteHeader
        mark={<Mark />}
        departments={departments}
        departmentsLabel={t('departments')}
        start={
          <>
            <IconButton className="SiteHeader-menu" icon="menu" label={t('menu')} onClick={() => overlay.set('menu')} />
            <IconButton className="SiteHeader-search" icon="search" label={t('search')} onClick={openSearch} />
          </>
        }
        tools={
          <>
            <SearchPill label={t('searchShop')} onClick={openSearch} />
            <IconLink className="SiteHeader-account" icon="user" label={t('account')} to={paths.orders} />
            <IconLink className="SiteHeader-wish" icon="heart" label={t('saved')} to={paths.saved} />
            <BagButton />
          </>
        }
      />
    </>
  )
}
