import { ImagePlus, Trash2 } from 'lucide-react'
import { type DragEvent, useRef } from 'react'
import { isPicture } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Thumb } from '../ui/thumb.tsx'
import { useUpload } from './use-upload.ts'
import type { WidgetProps } from './widget.ts'

/** A picture: chosen, or dropped onto the field, and uploaded at once. */
export function ImageWidget({ id, value, onChange, onInvalid, isCell, label, field }: WidgetProps) {
  const picture = isPicture(value) ? value : null
  const input = useRef<HTMLInputElement>(null)
  const { take, isBusy } = useUpload((_file, _id, answer) => onChange(answer), onInvalid)
  const drop = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      take(event.dataTransfer.files[0])
    },
  }
  return (
    <div className="picture" {...drop} aria-busy={isBusy}>
      <Thumb picture={picture} size={isCell ? undefined : 'l'} />
      <input
        ref={input}
        id={id}
        className="sr"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={label ?? field.label}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button size="s" icon={ImagePlus} disabled={isBusy} onClick={() => input.current?.click()}>
        {isBusy ? t('uploading') : t(picture ? 'replace' : 'choosePicture')}
      </Button>
      {picture && !field.required && (
        <IconButton size="s" icon={Trash2} label={t('removePicture')} onClick={() => onChange(null)} />
      )}
    </div>
  )
}
