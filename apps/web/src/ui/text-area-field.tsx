import { type ComponentProps, useId } from 'react'
import { described, Frame, type Own, split } from './field-frame.tsx'

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
