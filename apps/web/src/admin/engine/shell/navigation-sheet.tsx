import { t } from '../../messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useMeta } from '../meta.tsx'
import { Me } from './me.tsx'
import { Navigation } from './navigation.tsx'
import { navigationSheet } from './shell-state.ts'

/** The sidebar on a phone. */
export function NavigationSheet() {
  const { shop } = useMeta()
  const close = () => navigationSheet.set(false)
  if (!navigationSheet.use()) return null
  return (
    <Dialog title={shop.name} note={t('goTo')} onClose={close}>
      <div className="sidebar" data-sheet="">
        <Navigation onGo={close} />
        <Me />
      </div>
    </Dialog>
  )
}
