import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import './cart-drawer.css'
import { Dialog } from './dialog.tsx'
import { IconButton } from './icon-button.tsx'
import { Display } from './text.tsx'

interface CartDrawerProps {
  title: string
  foot?: ReactNode
  onClose: () => void
  children: ReactNode
}

export function CartDrawer({ title, foot, onClose, children }: CartDrawerProps) {
  return (
    <Dialog className="CartDrawer" label={title} onClose={onClose}>
      <header className="CartDrawer-head">
        <Display size="md">{title}</Display>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className="CartDrawer-body">{children}</div>
      {foot && <footer className="CartDrawer-foot">{foot}</footer>}
    </Dialog>
  )
}
