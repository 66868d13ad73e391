import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { DeniedPage } from '../../engine/denied-page.tsx'
import { canImport, useMeta } from '../../engine/meta.tsx'
import { Page } from '../../engine/shell/page.tsx'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { uploadFile } from './import-data.ts'
import { PastImports } from './past-imports.tsx'

export const importSteps = () => [t('stepFile'), t('stepCheck'), t('stepApply')]

function DropZone({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => file && onFile(file)
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer.files[0])
    },
  }
  return (
    <section className="card drop-zone" data-over={isOver ? '' : undefined} {...drag} aria-label={t('importFile')}>
      <EmptyState
        icon={FileSpreadsheet}
        title={t('dropFile')}
        actions={
          <Button kind="primary" disabled={isBusy} aria-busy={isBusy} onClick={() => input.current?.click()}>
            {t(isBusy ? 'checking' : 'chooseFile')}
          </Button>
        }
      >
        {t('dropFileNote')}
      </EmptyState>
      <input
        ref={input}
        className="sr"
        type="file"
        accept=".csv,text/csv"
        tabIndex={-1}
        aria-label={t('importFile')}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </section>
  )
}

/** Step one: a file. It is read and checked at once; nothing is written yet. */
export function ImportStart() {
  const meta = useMeta()
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (!canImport(meta)) return <DeniedPage name={lower(t('imports'))} />
  const check = async (file: File) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const run = await uploadFile(file)
      navigate(`/admin/imports/${run.id}`, { state: { filename: file.name } })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : t('failed'))
      setBusy(false)
    }
  }
  return (
    <Page title={t('importTitle')} crumbs={[{ label: t('imports') }]}>
      <div className="body" data-width="form">
        <div className="row">
          <Stepper steps={importSteps()} current={0} />
        </div>
        {problem && <Callout tone="bad">{problem}</Callout>}
        <DropZone onFile={check} isBusy={isBusy} />
        <PastImports />
      </div>
    </Page>
  )
}
