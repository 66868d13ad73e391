type Props = { children: string; className?: string }

export const Kbd = ({ children, className }: Props) => (
  <kbd className={className ? `kbd ${className}` : 'kbd'} aria-hidden>
    {children}
  </kbd>
)
