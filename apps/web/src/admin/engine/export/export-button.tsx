import { Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { ListState } from '../list/list-state.ts'
import { words } from '../list/words.ts'
import type { ResourceMeta } from '../meta-types.ts'

const ExportDialog = lazy(() => import('./export-dialog.tsx').then((module) => ({ default: module.ExportDialog })))

/** From a list to a file of it, where the caller may have one. */
export function ExportButton({ resource, state }: { resource: ResourceMeta; state: ListState }) {
  const [isOpen, setOpen] = useState(false)
  if (!resource.export) return null
  return (
    <>
      <Button kind="ghost" icon={Download} title={words('export')} onClick={() => setOpen(true)}>
        <span className="no-phone">{words('export')}</span>
        <span className="only-phone sr">{words('export')}</span>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog resource={resource} state={state} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
