import { Navigate } from 'react-router'
import type { RecordData } from '../../engine/record.ts'

/** A past import is looked at where it was made. */
export const PastImport = ({ record }: { record: RecordData }) => (
  <Navigate to={`/admin/imports/${record.id}`} replace />
)
