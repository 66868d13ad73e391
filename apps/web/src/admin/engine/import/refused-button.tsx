import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast-store.ts'
import { refusalOf } from '../changes/refusal.ts'
import { saveText } from '../export/save-file.ts'
import { type ImportSource, readRows } from './import-source.ts'
import type { ImportRow, ImportRun } from './import-types.ts'
import { refusedFile } from './refused-file.ts'
import { words } from './words.ts'

const pageSize = 500

async function readRefused(source: ImportSource, id: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { data, page } = await readRows(source, id, { verdict: 'refused', cursor, limit: pageSize })
    rows.push(...data)
    cursor = page.nextCursor
  }
  return rows
}

/** The refused rows with their reasons, to be mended and brought again. */
export function RefusedButton({ source, run }: { source: ImportSource; run: ImportRun }) {
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const name = run.filename.replace(/\.\w+$/u, '')
      await saveText(`${name}-refused.csv`, refusedFile(await readRefused(source, run.id)))
    } catch (error) {
      toast(run.filename, { tone: 'bad', note: refusalOf(error).message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button size="s" icon={Download} disabled={isBusy} aria-busy={isBusy} onClick={save}>
      {words('refusedRows')}
    </Button>
  )
}
