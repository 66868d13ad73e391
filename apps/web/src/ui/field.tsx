import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { t } from '../lib/messages/ui.ts'
import './field.css'
import { Icon, type IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { type IconPath, icons } from './icons.ts'

interface Own {
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

function Frame({ label, help, error, optional, valid, span, pair, id, children }: FrameProps) {
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

const described = (id: string, { help, error, optional }: Own) => ({
  id,
  'aria-describedby': help || error ? `${id}-note` : undefined,
  'aria-invalid': error ? true : undefined,
  'aria-required': optional ? undefined : true,
})

function split<P extends Own>({ label, help, error, optional, valid, span, pair, ...input }: P) {
  return [{ label, help, error, optional, valid, span, pair }, input] as const
}

type FieldProps = Own & { icon?: IconName | IconPath } & Omit<ComponentProps<'input'>, 'className'>

export function Field({ icon, ...props }: FieldProps) {
  const made = useId()
  const [own, input] = split(props)
  const id = input.id ?? made
  return (
    <Frame {...own} id={id}>
      <input {...input} {...described(id, own)} />
      {own.valid && !own.error ? <Icon name={icons.check} /> : icon && <Icon name={icon} />}
    </Frame>
  )
}

export function PasswordField(props: FieldProps) {
  const made = useId()
  const [shown, setShown] = useState(false)
  const [own, input] = split(props)
  const id = input.id ?? made
  const label = t(shown ? 'hidePassword' : 'showPassword')
  return (
    <Frame {...own} id={id}>
      <input {...input} {...described(id, own)} type={shown ? 'text' : 'password'} />
      <IconButton icon={icons.eye} label={label} aria-pressed={shown} onClick={() => setShown(!shown)} />
    </Frame>
  )
}

export function SelectField(props: Own & Omit<ComponentProps<'select'>, 'className'>) {
  const made = useId()
  const [own, input] = split(props)
  const id = input.id ?? made
  return (
    <Frame {...own} id={id}>
      <select {...input} {...described(id, own)} />
      <Icon name="down" />
    </Frame>
  )
}

export function TextAreaField(props: Own & Omit<ComponentProps<'textarea'>, 'className'>) {
  const made = useId()
  const [own, input] = split(props)
  const id = input.id ?? made
  return (
    <Frame {...own} id={id}>
      <textarea rows={6} {...input} {...described(id, own)} />
    </Frame>
  )
}
