import { Download, History, Lock, RefreshCw, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { api, newIdempotencyKey } from '../../engine/api.ts'
import { canRestore } from '../../engine/changes/may-undo.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import { useMeta } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type MediaRecord, useMediaUses, useRefreshMedia } from './media-queries.ts'
import { t } from './messages.ts'

type Props = { resource: ResourceMeta; record: MediaRecord; onGone: () => void }

/** Replace, download, delete; and what forbids the last. */
export function PanelFoot({ resource, record, onGone }: Props) {
  const meta = useMeta()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { data: uses } = useMediaUses(record.id)
  const refresh = useRefreshMedia()
  const { say } = useUndo()
  const isUsed = (uses?.total ?? 0) > 0
  const run = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : t('unknown'))
    } finally {
      setBusy(false)
    }
  }
  const replace = (file: File) =>
    run(async () => {
      const body = new FormData()
      body.set('file', file)
      const path = `/admin/media/${record.id}/file`
      const { changeSetId } = await api.send('POST', path, { body, idempotencyKey: newIdempotencyKey() })
      await refresh()
      say(t('replaced', { name: record.filename }), { changeSets: [changeSetId], isAllowed: true })
    })
  const remove = () =>
    run(async () => {
      const { changeSetId } = await api.send('DELETE', `/admin/media/${record.id}`)
      onGone()
      await refresh()
      const isAllowed = resource.undo && canRestore(meta, resource)
      say(t('movedToTrash', { name: record.filename }), { changeSets: [changeSetId], isAllowed })
    })
  return (
    <footer aria-busy={isBusy}>
      <FieldError id="media-act" message={problem} />
      {isUsed && resource.can.delete && <p className="small muted">{t('inUseNote')}</p>}
      {resource.can.change && (
        <input
          ref={input}
          className="sr"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-label={t('replace')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void replace(file)
            event.target.value = ''
          }}
        />
      )}
      <div className="row">
        {resource.can.change && (
          <Button icon={RefreshCw} disabled={isBusy} onClick={() => input.current?.click()}>
            {t('replace')}
          </Button>
        )}
        {record.picture && (
          <a
            className="button"
            data-kind="ghost"
            data-icon=""
            href={record.picture.url}
            download={`${record.filename}.webp`}
            title={t('download')}
            aria-label={t('download')}
          >
            <Icon of={Download} />
          </a>
        )}
        <Link
          className="button"
          data-kind="ghost"
          data-icon=""
          to={`/admin/media/${record.id}/history`}
          title={t('history')}
          aria-label={t('history')}
        >
          <Icon of={History} />
        </Link>
        {resource.can.delete && (
          <span className="push">
            <Button
              kind="danger-ghost"
              icon={isUsed ? Lock : Trash2}
              disabled={isBusy || isUsed || !uses}
              onClick={remove}
            >
              {t(isUsed ? 'inUse' : 'delete')}
            </Button>
          </span>
        )}
      </div>
    </footer>
  )
}
