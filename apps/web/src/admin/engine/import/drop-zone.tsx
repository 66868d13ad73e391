import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { words } from './words.ts'

type Props = {
  title: string
  note: string
  accept: string
  /** What is going on with the file that was chosen. */
  busy?: string
  onFile: (file: File) => void
}

/** Where a file is dropped or chosen. */
export function DropZone({ title, note, accept, busy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => file && !busy && onFile(file)
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer.files[0])
    },
  }
  return (
    <section className="card drop-zone" data-over={isOver ? '' : undefined} {...drag} aria-label={words('importFile')}>
      <EmptyState
        icon={FileSpreadsheet}
        title={title}
        actions={
          <Button kind="primary" disabled={!!busy} aria-busy={!!busy} onClick={() => input.current?.click()}>
            {busy ? words('checking') : words('chooseFile')}
          </Button>
        }
        note={<span role="status">{busy}</span>}
      >
        {note}
      </EmptyState>
      <input
        ref={input}
        className="sr"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={words('importFile')}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </section>
  )
}
