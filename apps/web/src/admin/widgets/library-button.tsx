import { Images } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useResource } from '../engine/meta.tsx'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import type { Chosen } from './library-dialog.tsx'

const LibraryDialog = lazy(() => import('./library-dialog.tsx').then((module) => ({ default: module.LibraryDialog })))

type Props = {
  onChoose: (picture: Chosen) => void
  /** Stays open for the next one. */
  isMany?: boolean
  isDisabled?: boolean
  kind?: 'plain'
}

/** Opens the library to choose from, for who may see it. */
export function LibraryButton({ onChoose, isMany = false, isDisabled, kind }: Props) {
  const [isOpen, setOpen] = useState(false)
  const library = useResource('media')
  if (!library?.can.view) return null
  const close = () => setOpen(false)
  const choose = (picture: Chosen) => {
    if (!isMany) close()
    onChoose(picture)
  }
  return (
    <>
      <IconButton
        size="s"
        kind={kind}
        icon={Images}
        label={t('openLibrary')}
        disabled={isDisabled}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <LibraryDialog isMany={isMany} onChoose={choose} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
