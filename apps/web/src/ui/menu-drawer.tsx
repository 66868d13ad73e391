import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import { Dialog } from './dialog.tsx'
import { IconButton } from './icon-button.tsx'
import './menu-drawer.css'

interface MenuDrawerProps {
  label: string
  head: ReactNode
  onClose: () => void
  children: ReactNode
}

export function MenuDrawer({ label, head, onClose, children }: MenuDrawerProps) {
  return (
    <Dialog className="MenuDrawer" label={label} onClose={onClose}>
      <header className="MenuDrawer-head">
        {head}
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <nav aria-label={label}>{children}</nav>
    </Dialog>
  )
}
