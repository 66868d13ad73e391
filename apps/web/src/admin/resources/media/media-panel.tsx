import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatDate } from '../../../lib/format.ts'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { IconButton } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { formatBytes } from './format-bytes.ts'
import { MediaForm } from './media-form.tsx'
import { type MediaRecord, useMediaFile } from './media-queries.ts'
import { t } from './messages.ts'
import { PanelFoot } from './panel-foot.tsx'
import { UsesList } from './uses-list.tsx'

type Props = { resource: ResourceMeta; id: string; onClose: () => void }

const widthsOf = ({ picture }: MediaRecord): number => picture?.srcset?.webp.split(', ').length ?? 0

const Facts = ({ record }: { record: MediaRecord }) => (
  <dl className="media-facts">
    <dt>{t('size')}</dt>
    <dd>
      {t('dimensions', { width: record.width, height: record.height })}, {formatBytes(record.byteSize)}
    </dd>
    <dt>{t('servedAs')}</dt>
    <dd>{t('servedWidths', { count: widthsOf(record) })}</dd>
    <dt>{t('type')}</dt>
    <dd>{record.mimeType.replace('image/', '').toUpperCase()}</dd>
    <dt>{t('uploaded')}</dt>
    <dd>{formatDate(record.createdAt, 'long')}</dd>
  </dl>
)

/** Everything about one file: what it shows, where it is used, and what can be done with it. */
export function MediaPanel({ resource, id, onClose }: Props) {
  const { data, error } = useMediaFile(id)
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus({ preventScroll: true }), [])
  const record = data?.data
  return (
    <aside
      className="media-panel"
      aria-label={record?.filename ?? t('media')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <header>
        <h2 className="clip">{record?.filename}</h2>
        <IconButton ref={close} icon={X} label={t('closeDetails')} onClick={onClose} />
      </header>
      <div className="media-panel-body">
        {error && <p className="error">{error.message}</p>}
        {!record && !error && <Skeleton width="70%" />}
        {record && (
          <>
            <MediaForm key={data.etag} resource={resource} record={record} etag={data.etag} />
            <UsesList id={id} />
            <Facts record={record} />
          </>
        )}
      </div>
      {record && <PanelFoot resource={resource} record={record} onGone={onClose} />}
    </aside>
  )
}
