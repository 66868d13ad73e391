import { Check } from 'lucide-react'
import { Icon } from './icon.tsx'

export const Stepper = ({ steps, current }: { steps: string[]; current: number }) => (
  <ol className="stepper">
    {steps.map((step, at) => (
      <li key={step} data-done={at < current ? '' : undefined} aria-current={at === current ? 'step' : undefined}>
        <b>{at < current ? <Icon of={Check} size={12} /> : at + 1}</b>
        {step}
      </li>
    ))}
  </ol>
)
