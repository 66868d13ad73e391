import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { keyText } from '../shell/key-caps.tsx'
import { useKeys } from '../use-keys.ts'

type Props = {
  label: string
  tone?: 'primary' | 'danger'
  note?: string
  isBusy: boolean
  isDisabled?: boolean
  onRun: () => void
  onClose: () => void
}

/** The foot of a dialog that does something: the button repeats the deed. */
export function ActionFooter({ label, tone, note, isBusy, isDisabled, onRun, onClose }: Props) {
  useKeys({ 'mod+Enter': { label, group: 'form', run: () => !isBusy && !isDisabled && onRun() } })
  return (
    <>
      {note && <span className="small muted no-phone">{note}</span>}
      <span className="push row">
        <Button kind="ghost" onClick={onClose}>
          {t('goBack')}
        </Button>
        <Button
          kind={tone === 'danger' ? 'danger' : 'primary'}
          kbd={keyText('mod+Enter')}
          disabled={isBusy || isDisabled}
          aria-busy={isBusy}
          onClick={onRun}
        >
          {label}
        </Button>
      </span>
    </>
  )
}
