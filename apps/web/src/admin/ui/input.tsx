import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'input'> & { scale?: 's'; align?: 'end'; isMono?: boolean; isChanged?: boolean }

export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')

export const Input = ({ scale, align, isMono, isChanged, className, ...rest }: Props) => (
  <input
    className={classes('input', align === 'end' && 'num', isMono && 'mono', className)}
    data-size={scale}
    data-changed={isChanged ? '' : undefined}
    autoComplete="off"
    {...rest}
  />
)

export const InputGroup = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={classes('input-group', className)}>{children}</div>
)

export const Textarea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea className={classes('textarea', className)} {...rest} />
)
