import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Count } from '../../ui/count.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { api } from '../api.ts'
import { canRestore } from '../changes/may-undo.ts'
import { useUndo } from '../changes/use-undo.tsx'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { resourceKey } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { listAddress } from '../record-crumbs.ts'
import { resourceIcon } from '../shell/resource-icon.ts'

type Group = { resource: string; label: string; count: number; examples: string[] }
type Preview = { deletes: Group[]; blockedBy: Group[] }
type Props = { resource: ResourceMeta; record: RecordData; isInList?: boolean; onClose: () => void }

// What goes with a record may have no name of its own, only a key.
const isWord = (label: string): boolean => !/^[0-9a-f-]{36}( |$)/u.test(label)

const Groups = ({ groups }: { groups: Group[] }) => (
  <ul className="card list-plain">
    {groups.map((group) => (
      <li key={group.resource}>
        <Icon of={resourceIcon(group.resource)} size={14} />
        <span>{group.label}</span>
        <span className="small muted clip">{group.examples.filter(isWord).join(', ')}</span>
        <span className="push muted">{formatNumber(group.count)}</span>
      </li>
    ))}
  </ul>
)

function Consequences({ preview }: { preview: Preview }) {
  const { deletes, blockedBy } = preview
  return (
    <>
      {blockedBy.length > 0 && (
        <>
          <Callout tone="bad">
            <b className="strong">{t('deleteBlocked')}</b>
          </Callout>
          <Groups groups={blockedBy} />
        </>
      )}
      {deletes.length > 0 && (
        <div className="stack" data-gap="4">
          <div className="row">
            <b className="strong">{t('deleteAlso')}</b>
            <Count value={deletes.reduce((sum, group) => sum + group.count, 0)} />
          </div>
          <Groups groups={deletes} />
        </div>
      )}
      {deletes.length === 0 && blockedBy.length === 0 && <p>{t('deleteAlone')}</p>}
    </>
  )
}

/** What the foot of the question says about getting it back. */
export function wayBack({ trash }: ResourceMeta, mayRestore: boolean) {
  if (trash) return mayRestore ? 'deleteTrash' : 'deleteToTrash'
  return mayRestore ? 'deleteUndo' : 'deleteNote'
}

/** Everything that goes with a record, before it goes. */
export function DeleteDialog({ resource, record, isInList, onClose }: Props) {
  const path = `/admin/${resource.path}/${record.id}`
  const navigate = useNavigate()
  const { state } = useLocation()
  const queries = useQueryClient()
  const mayRestore = resource.undo && canRestore(useMeta(), resource)
  const { say } = useUndo()
  const [problem, setProblem] = useState<string>()
  const { data: preview, error } = useQuery({
    queryKey: [...resourceKey(resource.path), 'delete-preview', record.id],
    queryFn: () => api.get<Preview>(`${path}/delete-preview`),
    gcTime: 0,
    staleTime: 0,
  })
  const remove = async () => {
    const removed = await api.send('DELETE', path).catch((failure: unknown) => {
      setProblem(failure instanceof Error ? failure.message : t('failed'))
    })
    if (!removed) return
    await queries.invalidateQueries({ queryKey: resourceKey(resource.path), refetchType: isInList ? 'active' : 'none' })
    say(t(resource.trash ? 'movedToTrash' : 'deleted', { name: record._label }), {
      changeSets: [removed.changeSetId],
      isAllowed: mayRestore,
    })
    onClose()
    if (!isInList) navigate(listAddress(resource, state), { replace: true })
  }
  const isBlocked = !preview || preview.blockedBy.length > 0
  const footer = (
    <>
      <span className="small muted">{t(wayBack(resource, mayRestore))}</span>
      <span className="push row">
        <Button kind="ghost" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button kind="danger" icon={Trash2} disabled={isBlocked} onClick={remove}>
          {t('deleteThis', { name: lower(resource.label) })}
        </Button>
      </span>
    </>
  )
  const wrong = problem ?? error?.message
  return (
    <Dialog title={t('deleteTitle', { name: record._label })} onClose={onClose} footer={footer}>
      {wrong && <Callout tone="bad">{wrong}</Callout>}
      {preview ? <Consequences preview={preview} /> : !error && <Skeleton width="70%" />}
    </Dialog>
  )
}
