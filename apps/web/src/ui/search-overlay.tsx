import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import './search-overlay.css'

interface SearchOverlayProps {
  label: string
  field: ReactNode
  onClose: () => void
  children: ReactNode
}

export function SearchOverlay({ label, field, onClose, children }: SearchOverlayProps) {
  return (
    <Dialog className="SearchOverlay" label={label} onClose={onClose}>
      <div className="SearchOverlay-panel">
        <div className="Page">
          {field}
          {children}
        </div>
      </div>
    </Dialog>
  )
}
