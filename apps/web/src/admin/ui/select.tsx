import type { ComponentProps } from 'react'

export type SelectProps = ComponentProps<'select'> & { scale?: 's' }

/** The platform's own select: on a phone nothing is better. The arrow is drawn around it, a select has no ::after. */
export const Select = ({ scale, className, ...rest }: SelectProps) => (
  <span className={className ? `select-box ${className}` : 'select-box'}>
    <select className="select" data-size={scale} {...rest} />
  </span>
)
