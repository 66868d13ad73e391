import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { DeniedPage } from '../denied-page.tsx'
import { useMeta, useResource } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { useRecord } from '../queries.ts'
import type { RecordData } from '../record.ts'
import { RecordBones } from '../record-bones.tsx'
import { recordCrumbs } from '../record-crumbs.ts'
import { AccessPage } from './access-page.tsx'
import { RightsPage } from './rights-page.tsx'

type PageProps = { resource: ResourceMeta; record: RecordData }

/** A further page of a record, for those to whom the metadata names it. */
function RecordPageRoute({ name, Page }: { name: string; Page: ComponentType<PageProps> }) {
  const { resource: path = '', id = '' } = useParams()
  const meta = useMeta()
  const resource = useResource(path)
  const { data, error } = useRecord(path, id)
  if (!resource?.recordPages.includes(name) || error) return <DeniedPage name={path} />
  if (!data) return <RecordBones resource={resource} crumbs={recordCrumbs(meta, resource, `/admin/${path}`)} />
  return <Page key={`${path}/${id}`} resource={resource} record={data.data} />
}

export const AccessRoute = () => <RecordPageRoute name="access" Page={AccessPage} />

export const RightsRoute = () => <RecordPageRoute name="rights" Page={RightsPage} />
