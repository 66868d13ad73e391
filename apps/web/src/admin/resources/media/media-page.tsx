import { FolderPlus, Pencil, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { selectionActions } from '../../engine/actions/action.ts'
import { BulkBar } from '../../engine/actions/bulk-bar.tsx'
import { deedsOf } from '../../engine/bulk/deeds.ts'
import { TrashLink } from '../../engine/changes/trash-link.tsx'
import { useSelection } from '../../engine/list/use-selection.ts'
import { canUpload, sectionOf, useMeta, useResource } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { Page } from '../../engine/shell/page.tsx'
import { useKeys } from '../../engine/use-keys.ts'
import { t as words } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DropArea } from './drop-area.tsx'
import { FolderDialog } from './folder-dialog.tsx'
import { FolderList } from './folder-list.tsx'
import { MediaPanel } from './media-panel.tsx'
import { useMediaFiles, useMediaSummary } from './media-queries.ts'
import { MediaRows } from './media-rows.tsx'
import { type MediaState, mediaQuery, readMediaState, writeMediaState } from './media-state.ts'
import { MediaToolbar } from './media-toolbar.tsx'
import { t } from './messages.ts'
import { UploadTray } from './upload-tray.tsx'
import { useUploadQueue } from './use-upload-queue.ts'

/** The library of pictures: folders, files, and what is known of one. */
export function MediaPage({ resource }: { resource: ResourceMeta }) {
  const meta = useMeta()
  const folders = useResource('media-folders')
  const [params, setParams] = useSearchParams()
  const state = readMediaState(params)
  const change = (next: Partial<MediaState>) =>
    setParams(writeMediaState({ ...state, ...next }), { replace: !('folder' in next) && !('file' in next) })
  const query = mediaQuery(state)
  const files = useMediaFiles(query)
  const { data: summary } = useMediaSummary()
  const here = summary?.folders.find(({ path }) => path === state.folder)
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null)
  const queue = useUploadQueue(here?.id)
  const input = useRef<HTMLInputElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  const mayUpload = canUpload(meta)
  const matching = new URLSearchParams(query).toString()
  const selection = useSelection(matching)
  const canSelect = selectionActions(resource).length > 0 || deedsOf(resource).length > 0
  const choose = () => input.current?.click()
  useKeys({
    ...(mayUpload && { u: { label: t('upload'), group: 'list', run: choose } }),
    '/': { label: words('keySearch'), group: 'list', run: () => searchRef.current?.focus() },
  })
  const close = () => {
    const opener = document.querySelector<HTMLElement>('.media-open[aria-current]')
    change({ file: '' })
    opener?.focus()
  }
  const crumb = sectionOf(meta, resource)
  const actions = (
    <>
      <TrashLink resource={resource} />
      {here && folders?.can.change && (
        <IconButton icon={Pencil} label={t('renameFolder')} onClick={() => setDialog('rename')} />
      )}
      {folders?.can.add && <IconButton icon={FolderPlus} label={t('newFolder')} onClick={() => setDialog('new')} />}
      {mayUpload && (
        <Button kind="primary" icon={Upload} kbd="U" onClick={choose}>
          {t('upload')}
        </Button>
      )}
    </>
  )
  return (
    <Page isFill title={resource.labelPlural} crumbs={crumb ? [{ label: crumb.label }] : []} actions={actions}>
      <input
        ref={input}
        className="sr"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={t('chooseFiles')}
        onChange={(event) => {
          queue.add(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      <DropArea isOn={mayUpload} onFiles={(dropped) => queue.add(dropped)}>
        <FolderList state={state} onChange={change} />
        <section className="media-main" aria-label={resource.labelPlural}>
          <MediaToolbar state={state} searchRef={searchRef} onChange={change} />
          <MediaRows
            state={state}
            files={files}
            selection={canSelect ? selection : undefined}
            onOpen={({ id }) => change({ file: id })}
            onUpload={mayUpload ? choose : undefined}
          />
          {canSelect && selection.ids.length > 0 && (
            <BulkBar
              resource={resource}
              selection={selection}
              matching={{ query: matching, total: undefined, isEstimate: false }}
            />
          )}
          <UploadTray queue={queue} />
        </section>
        {state.file && <MediaPanel key={state.file} resource={resource} id={state.file} onClose={close} />}
      </DropArea>
      {dialog && (
        <FolderDialog
          folder={dialog === 'rename' ? here : undefined}
          within={state.folder}
          canDelete={folders?.can.delete === true}
          onDone={(folder) => change({ folder, shelf: '' })}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  )
}
