import { Minus, Plus } from 'lucide-react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Input } from '../../ui/input.tsx'

type Props = { value: number; max: number; label: string; onChange: (value: number) => void }

export function Quantity({ value, max, label, onChange }: Props) {
  const set = (next: number) => onChange(Math.max(0, Math.min(max, Number.isInteger(next) ? next : 0)))
  return (
    <span className="row quantity" data-gap="4">
      <IconButton
        kind="plain"
        size="s"
        icon={Minus}
        label={t('less', { name: label })}
        disabled={value <= 0}
        onClick={() => set(value - 1)}
      />
      <Input
        scale="s"
        inputMode="numeric"
        aria-label={t('quantityOf', { name: label })}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
      />
      <IconButton
        kind="plain"
        size="s"
        icon={Plus}
        label={t('moreOf', { name: label })}
        disabled={value >= max}
        onClick={() => set(value + 1)}
      />
      <span className="small muted">{t('ofMax', { max })}</span>
    </span>
  )
}
