import type { ComponentProps, ReactNode } from 'react'

type CheckProps = Omit<ComponentProps<'input'>, 'type'> & { type?: 'checkbox' | 'radio'; isSome?: boolean }

export const Check = ({ type = 'checkbox', isSome, className, ...rest }: CheckProps) => (
  <input
    type={type}
    className={className ? `check ${className}` : 'check'}
    data-some={isSome ? '' : undefined}
    ref={(input) => {
      if (input) input.indeterminate = isSome === true
    }}
    {...rest}
  />
)

export const Switch = (props: Omit<ComponentProps<'input'>, 'type'>) => (
  <input type="checkbox" role="switch" className="switch" aria-checked={props.checked ?? false} {...props} />
)

/** A check or switch with its words. */
export const Choice = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of the children
  <label className="choice">{children}</label>
)
