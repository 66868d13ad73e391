import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { RowsProps } from '../engine/form/rows-props.ts'
import { usePermissionMatrix } from '../engine/rights/rights-queries.ts'
import { t } from '../messages.ts'
import { Callout } from '../ui/callout.tsx'
import { Icon } from '../ui/icon.tsx'
import { Input } from '../ui/input.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { foundIn } from './permission-cells.ts'
import { PermissionModule } from './permission-module.tsx'
import { useMatrix } from './use-matrix.ts'

const Legend = () => (
  <p className="matrix-legend small muted">
    <span>
      <span className="legend-box" data-kind="direct" aria-hidden /> {t('legendDirect')}
    </span>
    <span>
      <span className="legend-box" data-kind="group" aria-hidden /> {t('legendGroup')}
    </span>
    <span>
      <Icon of={Lock} size={14} /> {t('legendLocked')}
    </span>
  </p>
)

/** Rows that each name a permission, as a table of what can be done with what. */
export function PermissionMatrixWidget({ inline, rows, canChange }: RowsProps) {
  const matrix = useMatrix({ inline, rows })
  const { data, error } = usePermissionMatrix()
  const [text, setText] = useState('')
  if (error) return <Callout tone="bad">{error.message}</Callout>
  if (!data) return <Skeleton width="100%" height={240} />
  const modules = foundIn(data, text)
  return (
    <div className="matrix" data-path={rows.path}>
      <div className="matrix-head">
        <Input
          type="search"
          aria-label={t('findPermission')}
          placeholder={t('findPermission')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Legend />
      </div>
      {modules.map((module) => (
        <PermissionModule
          key={module.name}
          module={module}
          matrix={matrix}
          canChange={canChange && inline.can.change}
          isSearched={text.trim() !== ''}
        />
      ))}
      {modules.length === 0 && <p className="muted">{t('noPermissionFound')}</p>}
    </div>
  )
}
