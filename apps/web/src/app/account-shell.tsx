import { type ReactNode, useEffect } from 'react'
import { t } from '../lib/messages/account-nav.ts'
import { paths } from '../lib/paths.ts'
import { navigate } from '../lib/router/location.ts'
import { useLocation } from '../lib/router/use-location.ts'
import { useHasSession } from '../lib/session.ts'
import { AccountLayout, type AccountLink, AccountNav, AccountNavButton } from '../ui/account-layout.tsx'
import { icons } from '../ui/icons.ts'

const links = (pathname: string): AccountLink[] => {
  const at = (to: string) => pathname === to || pathname.startsWith(`${to}/`)
  const link = (icon: AccountLink['icon'], name: string, to: string) => ({ icon, name, to, current: at(to) })
  return [
    { ...link(icons.box, t('orders'), paths.orders), current: at(paths.orders) || pathname === '/account' },
    link('heart', t('saved'), paths.saved),
    link(icons.pin, t('addresses'), paths.addresses),
    link('user', t('profile'), paths.profile),
    link(icons.shield, t('security'), paths.security),
  ]
}

async function leave(): Promise<void> {
  const { logOut } = await import('../features/auth/mutations.ts')
  navigate(paths.home)
  await logOut()
}

/** Only for somebody logged in; anybody else is asked to, and comes back here. */
export function AccountShell({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  const loggedIn = useHasSession()
  useEffect(() => {
    if (!loggedIn) navigate(paths.login(pathname + search), { replace: true })
  }, [loggedIn, pathname, search])
  if (!loggedIn) return null
  return (
    <AccountLayout
      nav={
        <AccountNav label={t('account')} links={links(pathname)}>
          <AccountNavButton icon={icons.exit} name={t('logout')} onClick={leave} />
        </AccountNav>
      }
    >
      {children}
    </AccountLayout>
  )
}
