import { useQuery } from '@tanstack/react-query'
import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { api } from '../engine/api.ts'
import { isPicture, isReference, type RecordData } from '../engine/record.ts'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import { Thumb } from '../ui/thumb.tsx'
import { Combobox } from './relation-combobox.tsx'
import { useUpload } from './use-upload.ts'
import { controlProps, type WidgetProps } from './widget.ts'

const usePicture = (id: string | undefined) =>
  useQuery({
    queryKey: ['admin', 'media', 'picture', id],
    queryFn: ({ signal }) => api.get<RecordData>(`/admin/media/${id}`, undefined, signal),
    enabled: id !== undefined,
    staleTime: 5 * 60_000,
    select: (record) => Object.values(record).find(isPicture),
  })

/** A picture of the library: found by its name, or uploaded into it. */
export function MediaWidget(props: WidgetProps) {
  const { value, onChange, onInvalid, field, label } = props
  const chosen = isReference(value) ? value : null
  const { data: picture } = usePicture(chosen?.id)
  const input = useRef<HTMLInputElement>(null)
  const { take, isBusy } = useUpload((file, id) => onChange({ id, _label: file.name }), onInvalid)
  return (
    <div className="picture" aria-busy={isBusy}>
      <Thumb picture={picture} />
      <div className="relation-picker grow">
        <Combobox
          {...controlProps(props)}
          aria-label={label ?? field.label}
          resource="media"
          placeholder={t('chooseFromLibrary')}
          shown={chosen?._label ?? ''}
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
      <IconButton
        kind="plain"
        icon={Upload}
        label={isBusy ? t('uploading') : t('choosePicture')}
        size="s"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      />
    </div>
  )
}
