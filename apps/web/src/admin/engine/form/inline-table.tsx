import { t } from '../../messages.ts'
import type { InlineMeta } from '../meta-types.ts'
import { toggledInlines, wordInlines } from './inline-kind.ts'
import { InlineTableRow } from './inline-table-row.tsx'
import type { RowsProps } from './rows-props.ts'
import { inlineFields, isNumeric } from './values.ts'

const Required = () => (
  <span className="req" aria-hidden>
    {' '}
    *
  </span>
)

const Head = ({ inline }: { inline: InlineMeta }) => (
  <thead>
    <tr>
      {inline.sortBy && (
        <th scope="col">
          <span className="sr">{t('order')}</span>
        </th>
      )}
      {inlineFields(inline).map((field) => (
        <th key={field.name} scope="col" className={isNumeric(field) ? 'num' : undefined}>
          {field.label}
          {field.required && !field.readOnly && <Required />}
        </th>
      ))}
      {[...wordInlines(inline), ...toggledInlines(inline)].map((nested) => (
        <th key={nested.field} scope="col">
          {nested.label}
        </th>
      ))}
      <th scope="col">
        <span className="sr">{t('delete')}</span>
      </th>
    </tr>
  </thead>
)

export const InlineTable = ({ inline, rows, from, canChange, Nested }: RowsProps) => (
  <div className="scroll-x">
    <table className="data-table inline-table" aria-label={inline.label}>
      <Head inline={inline} />
      <tbody>
        {rows.all.map((row, at) => (
          <InlineTableRow
            key={row.key}
            inline={inline}
            row={row}
            at={from + at}
            rows={rows}
            from={from}
            canChange={canChange}
            Nested={Nested}
          />
        ))}
      </tbody>
    </table>
  </div>
)
