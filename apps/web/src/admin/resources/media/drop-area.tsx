import { type DragEvent, type ReactNode, useState } from 'react'
import { t } from './messages.ts'

type Props = { isOn: boolean; onFiles: (files: FileList) => void; children: ReactNode }

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Files dropped anywhere on it are taken. */
export function DropArea({ isOn, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false)
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles(event.dataTransfer.files)
    },
  }
  return (
    <div className="media-body" {...(isOn && drop)}>
      {children}
      {isOver && <p className="media-drop">{t('dropNote')}</p>}
    </div>
  )
}
