import { ArrowLeft, Menu, Search } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { type Crumb, TopBar } from '../../ui/top-bar.tsx'
import { Present } from '../live/present.tsx'
import { useMeta } from '../meta.tsx'
import { words } from '../palette/messages.ts'
import { StarButton } from '../places/star-button.tsx'
import { navigationSheet, palette } from './shell-state.ts'
import { TabBar } from './tab-bar.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

type Props = {
  title: string
  crumbs?: Crumb[]
  beside?: ReactNode
  actions?: ReactNode
  /** Lists fill the window and scroll inside; everything else scrolls the page. */
  isFill?: boolean
  children: ReactNode
}

/** One sheet on the desk: top bar, content, and on a phone the tab bar. */
export function Page({ title, crumbs = [], beside, actions, isFill, children }: Props) {
  const { shop } = useMeta()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useHeadingFocus(pathname)
  const back = crumbs.findLast((crumb) => crumb.to)?.to
  useEffect(() => {
    document.title = `${title} – ${shop.name}`
  }, [title, shop.name])
  const phoneButton = (
    <span className="only-phone">
      {back ? (
        <IconButton icon={ArrowLeft} label={t('back')} onClick={() => navigate(back)} />
      ) : (
        <IconButton icon={Menu} label={t('menu')} onClick={() => navigationSheet.set(true)} />
      )}
    </span>
  )
  return (
    <main className="page" id="main" data-fill={isFill ? '' : undefined}>
      <TopBar
        title={title}
        crumbs={crumbs}
        beside={
          <>
            <StarButton />
            {beside}
            <Present />
          </>
        }
        actions={actions}
        phoneButton={phoneButton}
        phoneEnd={
          <span className="only-phone">
            <IconButton icon={Search} label={words('find')} onClick={() => palette.set(true)} />
          </span>
        }
      />
      {children}
      <TabBar />
    </main>
  )
}
