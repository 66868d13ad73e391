import { useState } from 'react'
import { formatNumber } from '../../../lib/format.ts'
import { lower } from '../../../lib/language.ts'
import { Callout } from '../../ui/callout.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { listAddress } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { setChosenFile, useChosenFile } from './chosen-file.ts'
import { DropZone } from './drop-zone.tsx'
import { fileProblem, uploadProblem } from './file-problem.ts'
import { inspectFile } from './import-queries.ts'
import { MapPage } from './map-page.tsx'
import { guessedMapping } from './mapping.ts'
import { PastImports } from './past-imports.tsx'
import { importSteps } from './steps.ts'
import { TemplateCard } from './template-card.tsx'
import { words } from './words.ts'

const kilobyte = 1000

const sizeWords = (bytes: number): string => `${formatNumber(Math.ceil(bytes / kilobyte))} kB`

/** Sends a file to learn what its columns seem to be. */
function useInspection(path: string) {
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const inspect = async (file: File) => {
    const wrong = fileProblem(file)
    setProblem(wrong)
    if (wrong) return
    setBusy(words('reading', { name: file.name, size: sizeWords(file.size) }))
    try {
      const sheet = await inspectFile(path, file)
      setChosenFile({ path, file, sheet, mapping: guessedMapping(sheet) })
    } catch (error) {
      setProblem(uploadProblem(error))
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, problem, inspect }
}

/** Steps one and two: a file, and what its columns are. Nothing is written. */
export function StartPage({ resource }: { resource: ResourceMeta }) {
  const chosen = useChosenFile(resource.path)
  const { busy, problem, inspect } = useInspection(resource.path)
  const name = lower(resource.labelPlural)
  if (chosen) return <MapPage resource={resource} chosen={chosen} />
  return (
    <Page
      title={words('importTitle', { name })}
      crumbs={[{ label: resource.labelPlural, to: listAddress(resource, null) }]}
    >
      <div className="body" data-width="form">
        <div className="row">
          <Stepper steps={importSteps({ hasColumns: true })} current={0} />
        </div>
        {problem && <Callout tone="bad">{problem}</Callout>}
        <DropZone
          title={words('dropFile', { name })}
          note={words('dropFileNote')}
          accept=".csv,.xlsx,.json,text/csv,application/json"
          busy={busy}
          onFile={inspect}
        />
        <TemplateCard resource={resource} />
        <PastImports resource={resource} />
      </div>
    </Page>
  )
}
