import { type ComponentProps, useId } from 'react'
import { described, Frame, type Own, split } from './field-frame.tsx'
import { Icon, type IconName } from './icon.tsx'
import { type IconPath, icons } from './icons.ts'

export type FieldProps = Own & { icon?: IconName | IconPath } & Omit<ComponentProps<'input'>, 'className'>

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
