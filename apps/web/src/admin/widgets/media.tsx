import { Upload, X } from 'lucide-react'
import { useRef } from 'react'
import { canUpload, useMeta } from '../engine/meta.tsx'
import { referenceOf } from '../engine/record.ts'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import { Thumb } from '../ui/thumb.tsx'
import { LibraryButton } from './library-button.tsx'
import { Combobox } from './relation-combobox.tsx'
import { usePicture } from './use-picture.ts'
import { useUpload } from './use-upload.ts'
import { controlProps, type WidgetProps } from './widget.ts'

/** A picture of the library: found by its name, or uploaded into it. */
export function MediaWidget(props: WidgetProps) {
  const { value, onChange, onInvalid, field, label } = props
  const chosen = referenceOf(value)
  const { data } = usePicture(chosen?.id)
  const meta = useMeta()
  const input = useRef<HTMLInputElement>(null)
  const { take, isBusy } = useUpload((file, id) => onChange({ id, _label: file.name }), onInvalid)
  return (
    <div className="picture" aria-busy={isBusy}>
      <Thumb picture={data?.picture} />
      <div className="relation-picker grow">
        <Combobox
          {...controlProps(props)}
          aria-label={label ?? field.label}
          resource="media"
          placeholder={t('chooseFromLibrary')}
          shown={chosen ? chosen._label || (data?.label ?? '') : ''}
          chosen={chosen ? [chosen.id] : []}
          onChoose={onChange}
        />
      </div>
      <input
        ref={input}
        className="sr"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={t('choosePicture')}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {chosen && !field.required && <IconButton icon={X} label={t('clear')} size="s" onClick={() => onChange(null)} />}
      <LibraryButton kind="plain" onChoose={({ id, label: _label }) => onChange({ id, _label })} />
      {canUpload(meta) && (
        <IconButton
          kind="plain"
          icon={Upload}
          label={isBusy ? t('uploading') : t('choosePicture')}
          size="s"
          disabled={isBusy}
          onClick={() => input.current?.click()}
        />
      )}
    </div>
  )
}
