import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../messages.ts'
import { Icon } from './icon.tsx'

type Props = {
  id: string
  label: string
  help?: string
  error?: string
  isRequired?: boolean
  isChanged?: boolean
  isWide?: boolean
  /** For what a label cannot point at, such as a group of pictures: named by aria-labelledby instead. */
  isGroup?: boolean
  aside?: ReactNode
  children: ReactNode
}

export const describedBy = (id: string, parts: { help?: string; error?: string }): string | undefined =>
  [parts.error && `${id}-error`, parts.help && `${id}-help`].filter(Boolean).join(' ') || undefined

const Required = () => (
  <span className="req" title={t('required')} aria-hidden>
    *
  </span>
)

/** Label above, help below, the error beside. */
export function Field({ id, label, help, error, isRequired, isChanged, isWide, isGroup, aside, children }: Props) {
  const words = (
    <>
      {label}
      {isRequired && <Required />}
      {aside && <span className="opt">{aside}</span>}
    </>
  )
  return (
    <div className={isWide ? 'field wide' : 'field'} data-changed={isChanged ? '' : undefined}>
      {isGroup ? (
        <span className="label" id={`${id}-label`}>
          {words}
        </span>
      ) : (
        <label htmlFor={id} id={`${id}-label`}>
          {words}
        </label>
      )}
      {children}
      <FieldError id={id} message={error} />
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

export const FieldError = ({ id, message }: { id: string; message?: string }) =>
  message ? (
    <p className="error" id={`${id}-error`}>
      <Icon of={TriangleAlert} size={12} />
      {message}
    </p>
  ) : null
