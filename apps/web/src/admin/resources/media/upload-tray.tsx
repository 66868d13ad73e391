import { RotateCcw, X } from 'lucide-react'
import { Button, IconButton } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { formatBytes } from './format-bytes.ts'
import { t } from './messages.ts'
import type { Upload, UploadQueue } from './upload-queue.ts'

const isOver = ({ state }: Upload) => state === 'done' || state === 'known' || state === 'failed'

function headOf(uploads: readonly Upload[]): string {
  const failed = uploads.filter(({ state }) => state === 'failed').length
  const over = uploads.filter(isOver).length
  if (over < uploads.length) return t('uploading', { done: over + 1, total: uploads.length })
  return failed > 0 ? t('uploadsFailed', { count: failed }) : t('uploadsDone', { count: over })
}

function Progress({ upload: { state, progress, file, problem } }: { upload: Upload }) {
  if (state === 'failed') return <span className="upload-problem">{problem}</span>
  if (state === 'sending') {
    return (
      <>
        <Meter value={progress} max={1} label={file.name} />
        <span className="small muted">{formatBytes(file.size)}</span>
      </>
    )
  }
  const words = { waiting: 'queued', done: 'uploadDone', known: 'uploadKnown' } as const
  return <span className="small muted">{t(words[state])}</span>
}

/** What is being uploaded, each file with its progress and with what became of it. */
export function UploadTray({ queue }: { queue: UploadQueue }) {
  const uploads = queue.use()
  if (uploads.length === 0) return null
  const isRunning = uploads.some((each) => !isOver(each))
  return (
    <section className="upload-tray" aria-label={t('upload')}>
      <header>
        <b className="strong" role="status">
          {headOf(uploads)}
        </b>
        <Button kind="ghost" size="s" onClick={queue.clear}>
          {t(isRunning ? 'cancelAll' : 'clearUploads')}
        </Button>
      </header>
      <ul>
        {uploads.map((upload) => {
          const { key, file, state } = upload
          return (
            <li key={key} data-state={state}>
              <span className="clip">{file.name}</span>
              <span className="upload-progress">
                <Progress upload={upload} />
              </span>
              {state === 'failed' && (
                <IconButton
                  size="s"
                  icon={RotateCcw}
                  label={t('retryUpload', { name: file.name })}
                  onClick={() => queue.retry(key)}
                />
              )}
              <IconButton
                size="s"
                icon={X}
                label={t(isOver(upload) ? 'dismissUpload' : 'cancelUpload', { name: file.name })}
                onClick={() => queue.remove(key)}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
