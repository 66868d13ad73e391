import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { lower } from '../../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Check } from '../../ui/check.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ActionFooter } from '../actions/action-footer.tsx'
import type { ListState } from '../list/list-state.ts'
import { words } from '../list/words.ts'
import type { ResourceMeta } from '../meta-types.ts'
import {
  type ExportFormat,
  exportColumns,
  exportFormats,
  exportName,
  exportQuery,
  shownColumns,
} from './export-query.ts'
import { useDownload } from './use-download.ts'

type Props = { resource: ResourceMeta; state: ListState; onClose: () => void }

const kilobyte = 1000

const sizeWords = (bytes: number): string => `${formatNumber(Math.ceil(bytes / kilobyte))} kB`

/** The rows of a list as a file: in which format, and with which columns. */
export function ExportDialog({ resource, state, onClose }: Props) {
  const columns = exportColumns(resource)
  const all = columns.map(({ name }) => name)
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [chosen, setChosen] = useState<readonly string[]>(all)
  const { bytes, problem, download } = useDownload(onClose)
  const isBusy = bytes !== null
  const toggle = (name: string) =>
    setChosen(all.filter((each) => (each === name ? !chosen.includes(each) : chosen.includes(each))))
  const run = () =>
    download({
      path: `/admin/${resource.path}/export`,
      query: exportQuery(resource, state, { format, chosen }),
      name: exportName(resource, format, new Date()),
    })
  return (
    <Dialog
      title={words('exportTitle', { name: lower(resource.labelPlural) })}
      note={words('exportNote')}
      onClose={onClose}
      footer={
        <ActionFooter
          label={words('download')}
          note={isBusy ? words('bytes', { size: sizeWords(bytes) }) : undefined}
          isBusy={isBusy}
          isDisabled={chosen.length === 0}
          onRun={run}
          onClose={onClose}
        />
      }
    >
      {problem && <Callout tone="bad">{problem}</Callout>}
      <Segmented
        label={words('fileFormat')}
        value={format}
        options={exportFormats.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={setFormat}
      />
      <fieldset className="field-picker">
        <legend className="label">{words('columns')}</legend>
        {columns.map(({ name, label }) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the check is inside
          <label key={name}>
            <Check checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="row">
        <Button size="s" onClick={() => setChosen(all)}>
          {words('allColumns')}
        </Button>
        <Button size="s" onClick={() => setChosen(shownColumns(resource, state))}>
          {words('listColumns')}
        </Button>
      </div>
      {chosen.length === 0 && <p className="small muted">{words('noColumn')}</p>}
    </Dialog>
  )
}
