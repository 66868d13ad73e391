import { t } from '../lib/messages/ui.ts'
import { Icon } from './icon.tsx'
import './stepper.css'
import { icons } from './icons.ts'

interface StepperProps {
  value: number
  min?: number
  max?: number
  size?: 'sm'
  /** What is counted, for readers. */
  name?: string
  onChange: (value: number) => void
}

export function Stepper({ value, min = 1, max = 99, size, name, onChange }: StepperProps) {
  const button = (step: 1 | -1) => {
    const next = value + step
    return (
      <button
        type="button"
        aria-label={t(step < 0 ? 'fewer' : 'more')}
        aria-disabled={next < min || next > max || undefined}
        onClick={() => next >= min && next <= max && onChange(next)}
      >
        <Icon name={step < 0 ? icons.minus : 'plus'} size={size} />
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend into the row.
    <span className="Stepper" data-size={size} role="group" aria-label={name ? t('howManyOf', { name }) : t('howMany')}>
      {button(-1)}
      <output>{value}</output>
      {button(1)}
    </span>
  )
}
