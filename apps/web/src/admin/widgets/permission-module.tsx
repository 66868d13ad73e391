import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { MatrixModule, MatrixRow } from '../engine/rights/rights-types.ts'
import { t } from '../messages.ts'
import { Check } from '../ui/check.tsx'
import { Icon } from '../ui/icon.tsx'
import { PermissionBox } from './permission-box.tsx'
import { cellOf, commonVerbs, otherCells, stateOf } from './permission-cells.ts'
import type { Matrix } from './use-matrix.ts'

type Props = { module: MatrixModule; matrix: Matrix; canChange: boolean; isSearched: boolean }

const verbNames = { view: 'verbView', add: 'verbAdd', change: 'verbChange', delete: 'verbDelete' } as const

type SetProps = Pick<Props, 'matrix' | 'canChange'> & { label: string; cells: MatrixRow['permissions'] }

/** One box for a row or a column: on, off or in between. */
function SetBox({ label, cells, matrix, canChange }: SetProps) {
  const state = stateOf(cells, matrix.has)
  return (
    <Check
      aria-label={label}
      checked={state === 'all'}
      isSome={state === 'some'}
      disabled={!canChange || !cells.some(({ isMine }) => isMine)}
      onChange={() => matrix.toggle(cells)}
    />
  )
}

function Row({ row, matrix, canChange }: { row: MatrixRow } & Pick<Props, 'matrix' | 'canChange'>) {
  const others = otherCells(row)
  return (
    <tr>
      <th scope="row">
        <span className="matrix-name">
          <SetBox
            label={t('forAll', { name: row.label })}
            cells={row.permissions}
            matrix={matrix}
            canChange={canChange}
          />
          {row.label}
        </span>
      </th>
      {commonVerbs.map((verb) => {
        const cell = cellOf(row, verb)
        return (
          <td key={verb} className="matrix-cell">
            {cell ? <PermissionBox cell={cell} matrix={matrix} canChange={canChange} /> : <span aria-hidden>–</span>}
          </td>
        )
      })}
      <td>
        <span className="matrix-others">
          {others.map((cell) => (
            <PermissionBox key={cell.id} cell={cell} matrix={matrix} canChange={canChange} isNamed />
          ))}
        </span>
      </td>
    </tr>
  )
}

function Head({ module, matrix, canChange }: Pick<Props, 'module' | 'matrix' | 'canChange'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('whatFor')}</th>
        {commonVerbs.map((verb) => {
          const cells = module.rows.flatMap((row) => cellOf(row, verb) ?? [])
          const label = t('forColumn', { verb: t(verbNames[verb]), module: module.label })
          return (
            <th key={verb} scope="col" className="matrix-cell">
              <span className="matrix-verb">
                {t(verbNames[verb])}
                {cells.length > 0 && <SetBox label={label} cells={cells} matrix={matrix} canChange={canChange} />}
              </span>
            </th>
          )
        })}
        <th scope="col">{t('otherVerbs')}</th>
      </tr>
    </thead>
  )
}

/** The permissions of one module; folded where nothing of it is given, unless somebody looks for it. */
export function PermissionModule({ module, matrix, canChange, isSearched }: Props) {
  const cells = module.rows.flatMap(({ permissions }) => permissions)
  const count = cells.filter(({ id, code }) => matrix.has(id) || matrix.groupsOf(code).length > 0).length
  // What comes through groups is known a moment later than the form.
  const [chosen, setOpen] = useState<boolean | null>(null)
  const isOpen = chosen ?? count > 0
  return (
    <details
      className="matrix-module"
      open={isOpen || isSearched}
      onToggle={(event) => !isSearched && setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon of={ChevronRight} size={16} />
        <span className="strong">{module.label}</span>
        <span className="small muted">{t('hasOf', { has: count, count: cells.length })}</span>
      </summary>
      <div className="scroll-x">
        <table className="data-table matrix-table" aria-label={t('matrixLabel', { module: module.label })}>
          <Head module={module} matrix={matrix} canChange={canChange} />
          <tbody>
            {module.rows.map((row) => (
              <Row key={row.name} row={row} matrix={matrix} canChange={canChange} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
