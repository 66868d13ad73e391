import type { ComponentProps, ReactNode } from 'react'
import './inline-form.css'

interface InlineFormProps extends ComponentProps<'form'> {
  shape?: 'field'
  children: ReactNode
}

/** One field and its button in one outline. */
export function InlineForm({ shape, ...rest }: InlineFormProps) {
  return <form {...rest} className="InlineForm" data-shape={shape} />
}
