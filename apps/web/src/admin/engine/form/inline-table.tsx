import { t } from '../../messages.ts'
import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { InlineTableRow } from './inline-table-row.tsx'
import type { InlineRows } from './use-inline-rows.ts'
import { inlineFields } from './values.ts'

type Props = { inline: InlineMeta; rows: InlineRows; canChange: boolean }

const numeric = new Set<FieldMeta['type']>(['integer', 'decimal', 'money'])

export const isNumeric = (field: FieldMeta): boolean => numeric.has(field.type)

/** The field a row is sorted by is its place in the table, not a column to type into. */
export const tableFields = (inline: InlineMeta): FieldMeta[] =>
  inlineFields(inline).filter((field) => field.name !== inline.sortBy)

export function InlineTable({ inline, rows, canChange }: Props) {
  const fields = tableFields(inline)
  return (
    <div className="scroll-x">
      <table className="data-table inline-table" aria-label={inline.label}>
        <thead>
          <tr>
            {inline.sortBy && (
              <th scope="col">
                <span className="sr">{t('order')}</span>
              </th>
            )}
            {fields.map((field) => (
              <th key={field.name} scope="col" className={isNumeric(field) ? 'num' : undefined}>
                {field.label}
                {field.required && !field.readOnly && (
                  <span className="req" aria-hidden>
                    {' '}
                    *
                  </span>
                )}
              </th>
            ))}
            <th scope="col">
              <span className="sr">{t('delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.all.map((row, at) => (
            <InlineTableRow key={row.key} inline={inline} row={row} at={at} rows={rows} canChange={canChange} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
