import { Download } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { saveText } from '../export/save-file.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { columnLabel } from './column-label.ts'
import { toCsv } from './csv.ts'
import { useFileColumns } from './import-queries.ts'
import { words } from './words.ts'

/** Which columns a file may have, and an empty file that has them all. */
export function TemplateCard({ resource }: { resource: ResourceMeta }) {
  const { data, error } = useFileColumns(resource.path)
  const columns = data?.filter(({ isWritten }) => isWritten)
  return (
    <Card
      title={words('columnsExpected')}
      actions={
        columns && (
          <Button
            size="s"
            icon={Download}
            onClick={() => saveText(`${resource.path}-template.csv`, toCsv([columns.map(({ name }) => name)]))}
          >
            {words('template')}
          </Button>
        )
      }
    >
      <p className="small muted">{words('columnsExpectedNote')}</p>
      {error && <Callout tone="bad">{error.message}</Callout>}
      {!columns && !error && <Skeleton width="60%" />}
      {columns && (
        <ul className="row file-columns" data-wrap="">
          {columns.map(({ name, isRequired, isKey }) => (
            <li key={name} className="chip" data-plain="" title={columnLabel(resource, name)}>
              <span className="mono">{name}</span>
              {isRequired && <span className="small">{words('required')}</span>}
              {isKey && <span className="small muted">{words('keyColumn')}</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
