import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import { Dialog } from './dialog.tsx'
import './facet-sheet.css'
import { IconButton } from './icon-button.tsx'
import { Display } from './text.tsx'

interface FacetSheetProps {
  title: string
  foot: ReactNode
  onClose: () => void
  children: ReactNode
}

export function FacetSheet({ title, foot, onClose, children }: FacetSheetProps) {
  return (
    <Dialog className="FacetSheet" label={title} onClose={onClose}>
      <div className="FacetSheet-head">
        <Display size="sm">{title}</Display>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <div className="FacetSheet-scroll">{children}</div>
      <div className="FacetSheet-foot">{foot}</div>
    </Dialog>
  )
}
