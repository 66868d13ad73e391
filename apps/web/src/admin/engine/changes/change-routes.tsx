import { useParams } from 'react-router'
import { t } from '../../messages.ts'
import { isProblem } from '../api.ts'
import { DeniedPage } from '../denied-page.tsx'
import { useMeta, useResource } from '../meta.tsx'
import { useRecord } from '../queries.ts'
import { RecordBones } from '../record-bones.tsx'
import { recordCrumbs } from '../record-crumbs.ts'
import { HistoryPage } from './history-page.tsx'
import { canUseTrash } from './may-undo.ts'
import { TrashPage } from './trash-page.tsx'

/** Also of a record that is no more: what happened to it can still be read. */
export function HistoryRoute() {
  const { resource: path = '', id = '' } = useParams()
  const meta = useMeta()
  const resource = useResource(path)
  const { data, error } = useRecord(path, id)
  if (!resource?.can.view) return <DeniedPage name={path} />
  if (!data && !error)
    return <RecordBones resource={resource} crumbs={recordCrumbs(meta, resource, `/admin/${path}`)} />
  const isGone = isProblem(error, 404, 410)
  const record = isGone ? undefined : data?.data
  return <HistoryPage key={`${path}/${id}`} resource={resource} id={id} record={record} isGone={isGone} />
}

export function TrashRoute() {
  const { resource: path = '' } = useParams()
  const meta = useMeta()
  const resource = useResource(path)
  if (!resource || !canUseTrash(meta, resource)) return <DeniedPage name={t('trash')} />
  return <TrashPage key={path} resource={resource} />
}
