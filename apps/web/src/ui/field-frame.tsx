import type { ReactNode } from 'react'
import { t } from '../lib/messages/ui.ts'
import './field.css'
import { Icon } from './icon.tsx'
import { icons } from './icons.ts'

/** What every field says of itself. */
export interface Own {
  label: string
  help?: string
  error?: string
  optional?: boolean
  valid?: boolean
  /** Columns of six; `pair` keeps two side by side on a phone. */
  span?: 2 | 3 | 4
  pair?: boolean
}

interface FrameProps extends Own {
  id: string
  children: ReactNode
}

/** Label, mistake and help around an input. */
export function Frame({ label, help, error, optional, valid, span, pair, id, children }: FrameProps) {
  return (
    <div
      className="Field"
      data-span={span}
      data-pair={pair || undefined}
      data-invalid={error ? true : undefined}
      data-valid={(valid && !error) || undefined}
    >
      <label htmlFor={id}>
        {label} {optional && <span>{t('optional')}</span>}
      </label>
      <div className="Field-box">{children}</div>
      {error && (
        <p className="Field-error" id={`${id}-note`}>
          <Icon name={icons.alert} />
          {error}
        </p>
      )}
      {help && !error && (
        <p className="Field-help" id={`${id}-note`}>
          {help}
        </p>
      )}
    </div>
  )
}

/** What ties an input to the words around it. */
export const described = (id: string, { help, error, optional }: Own) => ({
  id,
  'aria-describedby': help || error ? `${id}-note` : undefined,
  'aria-invalid': error ? true : undefined,
  'aria-required': optional ? undefined : true,
})

/** What the frame shows, and what belongs to the input. */
export function split<P extends Own>({ label, help, error, optional, valid, span, pair, ...input }: P) {
  return [{ label, help, error, optional, valid, span, pair }, input] as const
}
