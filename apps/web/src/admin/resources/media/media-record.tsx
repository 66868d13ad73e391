import { Navigate } from 'react-router'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import type { RecordData } from '../../engine/record.ts'

/** The page of one file is the library with its details open. */
export const MediaRecordPage = ({ resource, record }: { resource: ResourceMeta; record: RecordData }) => (
  <Navigate replace to={`/admin/${resource.path}?file=${record.id}`} />
)
