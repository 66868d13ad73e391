import { useRef, useState } from 'react'
import { canUpload, useMeta } from '../engine/meta.tsx'
import { DropArea } from '../resources/media/drop-area.tsx'
import { FolderList } from '../resources/media/folder-list.tsx'
import { type MediaRecord, useMediaFiles } from '../resources/media/media-queries.ts'
import { MediaRows } from '../resources/media/media-rows.tsx'
import { type MediaState, mediaQuery, readMediaState } from '../resources/media/media-state.ts'
import { MediaToolbar } from '../resources/media/media-toolbar.tsx'
import { t } from '../resources/media/messages.ts'
import { UploadTray } from '../resources/media/upload-tray.tsx'
import { useUploadQueue } from '../resources/media/use-upload-queue.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

export type Chosen = { id: string; label: string; alt: string }

type Props = { isMany: boolean; onChoose: (picture: Chosen) => void; onClose: () => void }

/** The library in a form: a click takes a picture, and what is uploaded here is taken as well. */
export function LibraryDialog({ isMany, onChoose, onClose }: Props) {
  const meta = useMeta()
  const [state, setState] = useState<MediaState>(() => readMediaState(new URLSearchParams()))
  const change = (next: Partial<MediaState>) => setState({ ...state, ...next })
  const files = useMediaFiles(mediaQuery(state))
  const searchRef = useRef<HTMLInputElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ id, filename, alt }: Pick<MediaRecord, 'id' | 'filename' | 'alt'>) =>
    onChoose({ id, label: filename, alt })
  const queue = useUploadQueue(undefined, ({ id }, file) => choose({ id, filename: file.name, alt: '' }))
  const mayUpload = canUpload(meta)
  return (
    <Dialog
      title={t('chooseFromLibrary')}
      size="xl"
      isFlush
      onClose={onClose}
      footer={mayUpload && <Button onClick={() => input.current?.click()}>{t('upload')}</Button>}
    >
      <input
        ref={input}
        className="sr"
        type="file"
        accept="image/*"
        multiple={isMany}
        tabIndex={-1}
        aria-label={t('chooseFiles')}
        onChange={(event) => queue.add(event.target.files ?? [])}
      />
      <DropArea isOn={mayUpload} onFiles={queue.add}>
        <FolderList state={state} onChange={change} />
        <section className="media-main" aria-label={t('media')}>
          <MediaToolbar state={state} searchRef={searchRef} onChange={change} />
          <MediaRows state={state} files={files} onOpen={choose} />
          <UploadTray queue={queue} />
        </section>
      </DropArea>
    </Dialog>
  )
}
