import { ArrowRight } from 'lucide-react'
import { Badge } from '../../ui/badge.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { columnLabel } from './column-label.ts'
import type { FileColumn, FileSheet, FileTitle } from './import-types.ts'
import type { Mapping, Trouble } from './mapping.ts'
import { words } from './words.ts'

type Props = {
  resource: ResourceMeta
  sheet: FileSheet
  mapping: Mapping
  trouble: Trouble
  onChange: (mapping: Mapping) => void
}

/** What will become of a column, or why it is left out. */
function outcome(title: FileTitle, column: FileColumn | undefined, columns: readonly FileColumn[]): string {
  if (title.isRepeated) return words('repeated')
  if (!column) {
    const told = columns.find(({ name }) => name === title.column)
    return words(told && !told.isWritten ? 'onlyTold' : 'notImported')
  }
  if (column.isKey) return words('findsRow')
  if (title.column !== column.name) return words('moved')
  return words(title.isRemembered ? 'remembered' : 'guessed')
}

const optionWords = (resource: ResourceMeta, { name, isRequired, isKey }: FileColumn): string => {
  const label = columnLabel(resource, name)
  const notes = [isRequired && words('required'), isKey && words('keyColumn')].filter(Boolean)
  return notes.length > 0 ? `${label} (${notes.join(', ')})` : label
}

type RowProps = Omit<Props, 'onChange'> & { title: FileTitle; onChoose: (name: string | null) => void }

function Row({ resource, title, sheet, mapping, trouble, onChoose }: RowProps) {
  const chosen = mapping[title.title] ?? null
  const column = sheet.columns.find(({ name }) => name === chosen)
  const isTwice = trouble.twice.some(({ titles }) => titles.includes(title.title))
  const said = outcome(title, column, sheet.columns)
  return (
    <tr>
      <td data-role="title">
        <b className="strong">{title.title}</b>
      </td>
      <td className="mono muted samples" data-role="meta">
        <span className="clip">{title.samples.join(', ') || '–'}</span>
      </td>
      <td className="no-phone">
        <Icon of={ArrowRight} size={14} />
      </td>
      <td data-role="value">
        <Select
          aria-label={words('fieldOf', { title: title.title })}
          aria-invalid={isTwice || undefined}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.target.value || null)}
        >
          <option value="">{words('leaveOut')}</option>
          {sheet.columns
            .filter(({ isWritten }) => isWritten)
            .map((each) => (
              <option key={each.name} value={each.name}>
                {optionWords(resource, each)}
              </option>
            ))}
        </Select>
      </td>
      <td data-role="badge">
        {title.isRepeated ? <Badge tone="warn">{said}</Badge> : <span className="small muted">{said}</span>}
      </td>
    </tr>
  )
}

/** Columns of the file to fields of the record. */
export function ColumnMap({ resource, sheet, mapping, trouble, onChange }: Props) {
  return (
    <section className="card">
      <div className="scroll-x">
        <table className="data-table column-map" data-cards="" aria-label={words('stepColumns')}>
          <thead>
            <tr>
              <th scope="col">{words('columnInFile')}</th>
              <th scope="col" colSpan={2}>
                {words('firstValues')}
              </th>
              <th scope="col">{words('field')}</th>
              <th scope="col">{words('whatHappens')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.titles.map((title) => (
              <Row
                key={title.title}
                {...{ resource, title, sheet, mapping, trouble }}
                onChoose={(name) => onChange({ ...mapping, [title.title]: name })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
