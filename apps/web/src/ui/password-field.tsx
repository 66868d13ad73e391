import { useId, useState } from 'react'
import { t } from '../lib/messages/ui.ts'
import type { FieldProps } from './field.tsx'
import { described, Frame, split } from './field-frame.tsx'
import { IconButton } from './icon-button.tsx'
import { icons } from './icons.ts'

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
