import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { columnLabel } from './column-label.ts'
import type { FileSheet } from './import-types.ts'
import type { Mapping, Trouble } from './mapping.ts'
import { words } from './words.ts'

type Props = { resource: ResourceMeta; sheet: FileSheet; mapping: Mapping; trouble: Trouble; onReset: () => void }

/** What has to be known of a mapping before the file is checked. */
export function MapNotes({ resource, sheet, mapping, trouble, onReset }: Props) {
  const isRemembered = sheet.titles.some((title) => title.isRemembered)
  const used = Object.values(mapping).filter((name) => name !== null).length
  return (
    <>
      {isRemembered && (
        <Callout
          tone="note"
          actions={
            <Button size="s" onClick={onReset}>
              {words('startOver')}
            </Button>
          }
        >
          <b className="strong">{words('rememberedNote')}</b>{' '}
          {words('columnsUsed', { used, count: sheet.titles.length })}
        </Callout>
      )}
      {trouble.twice.map(({ column, titles }) => (
        <Callout tone="bad" key={column.name}>
          {words('twice', { field: columnLabel(resource, column.name), titles: titles.join(', ') })}
        </Callout>
      ))}
      {trouble.isEmpty && <Callout tone="bad">{words('noColumn')}</Callout>}
      {!trouble.isEmpty && trouble.missing.length > 0 && (
        <Callout tone="warn">
          {words('missing', { names: trouble.missing.map(({ name }) => columnLabel(resource, name)).join(', ') })}
        </Callout>
      )}
      {!trouble.isEmpty && trouble.lacksKey && <Callout tone="warn">{words('noKey')}</Callout>}
    </>
  )
}
