import { type ReactNode, useState } from 'react'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ActionFooter } from '../actions/action-footer.tsx'
import type { Reversed } from './change-types.ts'
import { ConflictList } from './conflict-list.tsx'
import { type Refusal, refusalOf } from './refusal.ts'
import { useUndo } from './use-undo.tsx'

type Props = {
  title: string
  note?: string
  /** The verb on the button. */
  label: string
  /** What to say once it is done; of an undo what was undone. */
  done: string
  isUndo?: boolean
  /** What is known to stand in the way already. */
  refusal?: Refusal | null
  run: () => Promise<Reversed>
  onClose: () => void
  children: ReactNode
}

/** Asks before something is taken back: what that writes, and what stands in its way. */
export function ReverseDialog({ title, note, label, done, isUndo, refusal, run, onClose, children }: Props) {
  const { say, sayUndone, refresh } = useUndo()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const wrong = refused ?? refusal
  const act = async () => {
    setBusy(true)
    try {
      const { changeSetId } = await run()
      await refresh()
      if (isUndo) sayUndone(done, changeSetId)
      else say(done, { changeSets: [changeSetId], isAllowed: true })
      onClose()
    } catch (error) {
      setRefused(refusalOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={title}
      note={note}
      size="l"
      onClose={onClose}
      footer={
        <ActionFooter
          label={label}
          note={t('reverseNote')}
          isBusy={isBusy}
          isDisabled={!!wrong || refusal === undefined}
          onRun={act}
          onClose={onClose}
        />
      }
    >
      {wrong && (
        <Callout tone="bad">
          <p>{wrong.message}</p>
          {wrong.conflicts.length > 0 && <ConflictList conflicts={wrong.conflicts} />}
        </Callout>
      )}
      {children}
    </Dialog>
  )
}
