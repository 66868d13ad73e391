import { useState } from 'react'
import { useNavigate } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { newIdempotencyKey } from '../../engine/api.ts'
import { DeniedPage } from '../../engine/denied-page.tsx'
import { DropZone } from '../../engine/import/drop-zone.tsx'
import { fileProblem, uploadProblem } from '../../engine/import/file-problem.ts'
import { importSteps } from '../../engine/import/steps.ts'
import { canImport, useMeta } from '../../engine/meta.tsx'
import { Page } from '../../engine/shell/page.tsx'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { PastImports } from './past-imports.tsx'
import { uploadFile } from './shopify-imports.ts'

/** Step one: a file. It is read and checked at once; nothing is written yet. */
export function ImportStart() {
  const meta = useMeta()
  const navigate = useNavigate()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  if (!canImport(meta) || !meta.resources.products) return <DeniedPage name={lower(t('imports'))} />
  const check = async (file: File) => {
    const wrong = fileProblem(file)
    setProblem(wrong)
    if (wrong) return
    setBusy(t('checking'))
    try {
      const { id } = await uploadFile(file, newIdempotencyKey())
      navigate(`/admin/imports/${id}`)
    } catch (error) {
      setProblem(uploadProblem(error))
      setBusy(undefined)
    }
  }
  return (
    <Page title={t('importTitle')} crumbs={[{ label: t('imports') }]}>
      <div className="body" data-width="form">
        <div className="row">
          <Stepper steps={importSteps({ hasColumns: false })} current={0} />
        </div>
        {problem && <Callout tone="bad">{problem}</Callout>}
        <DropZone title={t('dropFile')} note={t('dropFileNote')} accept=".csv,text/csv" busy={busy} onFile={check} />
        <PastImports />
      </div>
    </Page>
  )
}
