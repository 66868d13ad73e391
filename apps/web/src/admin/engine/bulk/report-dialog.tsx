import { Link } from 'react-router'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useResource } from '../meta.tsx'
import { useRefused } from './bulk-queries.ts'
import type { BulkRun, RefusedRow } from './bulk-types.ts'
import { words } from './words.ts'

type RowProps = { row: RefusedRow; run: BulkRun; onClose: () => void }

function Row({ row, run, onClose }: RowProps) {
  const resource = useResource(run.resource)
  const name = row.label ?? row.id
  const field = resource?.fields[row.field ?? '']?.label ?? row.field
  return (
    <tr>
      <td data-role="title">
        {resource?.can.view ? (
          <Link className="link" to={`/admin/${resource.path}/${row.id}`} onClick={onClose}>
            {name}
          </Link>
        ) : (
          name
        )}
      </td>
      <td data-role="meta">
        {field && <b className="strong">{field}: </b>}
        {row.message}
      </td>
    </tr>
  )
}

/** The records that a run left as they were, each with its reason. */
export function ReportDialog({ run, onClose }: { run: BulkRun; onClose: () => void }) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useRefused(run.id)
  const rows = data?.pages.flatMap((page) => page.data)
  return (
    <Dialog
      title={words('reportTitle', { what: run.operation.label })}
      note={words('reportNote')}
      size="l"
      isFlush
      onClose={onClose}
      footer={
        hasNextPage && (
          <Button size="s" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('more')}
          </Button>
        )
      }
    >
      {error && <Callout tone="bad">{error.message}</Callout>}
      {!rows && !error && <Skeleton width="60%" />}
      {rows && (
        <table className="data-table report-table">
          <thead>
            <tr>
              <th scope="col">{words('record')}</th>
              <th scope="col">{t('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} run={run} onClose={onClose} />
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}
