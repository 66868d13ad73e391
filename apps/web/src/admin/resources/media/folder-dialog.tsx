import { type FormEvent, useState } from 'react'
import { api } from '../../engine/api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { type Folder, useRefreshMedia } from './media-queries.ts'
import { t } from './messages.ts'

type Props = {
  /** The folder to rename; left out a new one is made. */
  folder?: Folder
  /** Where a new one begins. */
  within: string
  canDelete: boolean
  /** The path it has now; empty where it is gone. */
  onDone: (path: string) => void
  onClose: () => void
}

const FORM = 'media-folder'

/** Makes a folder, or renames, moves and deletes one. */
export function FolderDialog({ folder, within, canDelete, onDone, onClose }: Props) {
  const [path, setPath] = useState(folder?.path ?? (within && `${within}/`))
  const [problem, setProblem] = useState<string>()
  const refresh = useRefreshMedia()
  const send = async (work: () => Promise<string>) => {
    try {
      const next = await work()
      await refresh()
      onDone(next)
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : t('unknown'))
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    void send(async () => {
      const [method, address] = folder ? (['PATCH', `/${folder.id}`] as const) : (['POST', ''] as const)
      const options = { body: { path } }
      return (await api.send<{ path: string }>(method, `/admin/media-folders${address}`, options)).data.path
    })
  }
  const remove = () =>
    send(async () => {
      await api.send('DELETE', `/admin/media-folders/${folder?.id}`)
      return ''
    })
  return (
    <Dialog
      title={t(folder ? 'renameFolder' : 'newFolder')}
      onClose={onClose}
      footer={
        <>
          {folder && canDelete && (
            <Button kind="danger-ghost" onClick={remove}>
              {t('deleteFolder')}
            </Button>
          )}
          <span className="push">
            <Button kind="primary" type="submit" form={FORM}>
              {t('save')}
            </Button>
          </span>
        </>
      }
    >
      <form id={FORM} onSubmit={save}>
        <Field id="folder-path" label={t('folderPath')} help={t('folderPathHelp')} error={problem}>
          <Input id="folder-path" value={path} maxLength={400} onChange={(event) => setPath(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  )
}
