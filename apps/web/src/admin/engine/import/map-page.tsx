import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatNumber } from '../../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { newIdempotencyKey } from '../api.ts'
import type { ResourceMeta } from '../meta-types.ts'
import { listAddress } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { type ChosenFile, setChosenFile } from './chosen-file.ts'
import { ColumnMap } from './column-map.tsx'
import { uploadProblem } from './file-problem.ts'
import { checkFile } from './import-queries.ts'
import { MapNotes } from './map-notes.tsx'
import { isBlocked, type Mapping, troubleOf } from './mapping.ts'
import { importSteps } from './steps.ts'
import { words } from './words.ts'

/** Sends the file with what its columns are; one key for one file and mapping, so that pressing twice checks it once. */
function useCheck(resource: ResourceMeta, { file, mapping }: ChosenFile) {
  const navigate = useNavigate()
  const asked = JSON.stringify(mapping)
  // Another file or mapping is another request.
  const key = useMemo(newIdempotencyKey, [file, asked])
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const check = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const run = await checkFile(resource.path, file, { mapping, key })
      navigate(`/admin/${resource.path}/import/${run.id}`)
    } catch (error) {
      setProblem(uploadProblem(error))
      setBusy(false)
    }
  }
  return { isBusy, problem, check }
}

/** Step two: columns of the file to fields. */
export function MapPage({ resource, chosen }: { resource: ResourceMeta; chosen: ChosenFile }) {
  const { file, sheet, mapping } = chosen
  const trouble = troubleOf(sheet, mapping)
  const { isBusy, problem, check } = useCheck(resource, chosen)
  const change = (next: Mapping) => setChosenFile({ ...chosen, mapping: next })
  const leaveAllOut = () => change(Object.fromEntries(sheet.titles.map(({ title }) => [title, null])))
  const actions = (
    <>
      <Button kind="ghost" className="no-phone" onClick={() => setChosenFile(null)}>
        {words('otherFile')}
      </Button>
      <Button kind="primary" disabled={isBusy || isBlocked(trouble)} aria-busy={isBusy} onClick={check}>
        {isBusy ? words('checking') : words('checkRows', { count: sheet.rows, number: formatNumber(sheet.rows) })}
      </Button>
    </>
  )
  return (
    <Page
      title={words('into', { name: file.name, resource: resource.labelPlural })}
      crumbs={[{ label: resource.labelPlural, to: listAddress(resource, null) }]}
      actions={actions}
    >
      <div className="body">
        <div className="row">
          <Stepper steps={importSteps({ hasColumns: true })} current={1} />
          <span className="push small muted no-phone">{words('nothingWritten')}</span>
        </div>
        {problem && <Callout tone="bad">{problem}</Callout>}
        <MapNotes resource={resource} sheet={sheet} mapping={mapping} trouble={trouble} onReset={leaveAllOut} />
        <ColumnMap resource={resource} sheet={sheet} mapping={mapping} trouble={trouble} onChange={change} />
      </div>
    </Page>
  )
}
