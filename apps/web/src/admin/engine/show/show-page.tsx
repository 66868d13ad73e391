import { useLocation } from 'react-router'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { fieldsOf, layoutOf } from '../form/layout.ts'
import { type OwnInlines, withoutOwn } from '../form/own-inline.ts'
import { inlineFields, isNumeric } from '../form/values.ts'
import { isShown } from '../form/visibility.ts'
import { useMeta } from '../meta.tsx'
import type { FieldSetMeta, InlineMeta, ResourceMeta } from '../meta-types.ts'
import { isRecord, type RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { reasonAgainst } from '../row-rights.ts'
import { Page } from '../shell/page.tsx'
import { Value } from '../value.tsx'
import { RecordActions } from './record-actions.tsx'
import { RecordTabs } from './record-tabs.tsx'

type Props = { resource: ResourceMeta; record: RecordData }

const SetCard = ({ resource, record, set, isNarrow }: Props & { set: FieldSetMeta; isNarrow?: boolean }) =>
  fieldsOf(resource, set).some((field) => isShown(field, record)) && (
    <Card title={set.title}>
      <Facts
        isLeft={!isNarrow}
        facts={fieldsOf(resource, set)
          .filter((field) => isShown(field, record))
          .map((field) => ({
            key: field.name,
            label: field.label,
            value: <Value field={field} value={record[field.name]} isLong />,
          }))}
      />
    </Card>
  )

function RowsCard({ inline, rows }: { inline: InlineMeta; rows: unknown }) {
  const fields = inlineFields(inline)
  const list = Array.isArray(rows) ? rows.filter(isRecord) : []
  return (
    <Card title={inline.label} note={String(list.length)} isFlush>
      <div className="scroll-x">
        <table className="data-table" aria-label={inline.label}>
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field.name} scope="col" className={isNumeric(field) ? 'num' : undefined}>
                  {field.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map((row) => (
              <tr key={String(row.id)}>
                {fields.map((field) => (
                  <td key={field.name} className={isNumeric(field) ? 'num' : undefined}>
                    <Value
                      field={field}
                      value={row[field.name]}
                      currency={typeof row.currency === 'string' ? row.currency : undefined}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

/** A record somebody may see but not change. */
export function ShowPage({ resource, record, own }: Props & { own: OwnInlines }) {
  const meta = useMeta()
  const { state } = useLocation()
  const { main, aside } = layoutOf(resource)
  const reason = reasonAgainst(record, 'change')
  return (
    <Page
      title={record._label}
      crumbs={recordCrumbs(meta, resource, listAddress(resource, state))}
      actions={<RecordActions resource={resource} record={record} />}
    >
      <RecordTabs resource={resource} id={record.id} />
      <div className="body" data-width="form">
        {reason && <Callout tone="note">{reason}</Callout>}
        <div className="form-grid" data-single={aside.length === 0 ? '' : undefined}>
          <div>
            {main.map((set) => (
              <SetCard key={set.title} resource={resource} record={record} set={set} />
            ))}
            {withoutOwn(resource, own)
              .form.inlines.filter((inline) => isShown(inline, record))
              .map((inline) => (
                <RowsCard key={inline.field} inline={inline} rows={record[inline.field]} />
              ))}
            {Object.entries(own).map(([field, Own]) => (
              <Own key={field} record={record} />
            ))}
          </div>
          {aside.length > 0 && (
            <div>
              {aside.map((set) => (
                <SetCard key={set.title} resource={resource} record={record} set={set} isNarrow />
              ))}
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}
