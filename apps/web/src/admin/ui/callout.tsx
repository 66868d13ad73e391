import { CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  tone: 'warn' | 'bad' | 'note' | 'ok'
  actions?: ReactNode
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

const icons: Record<Props['tone'], LucideIcon> = {
  warn: TriangleAlert,
  bad: TriangleAlert,
  note: Info,
  ok: CircleCheck,
}

export const Callout = ({ tone, actions, children, ref }: Props) => (
  <div
    className="callout"
    data-tone={tone}
    role={tone === 'bad' || tone === 'warn' ? 'alert' : 'note'}
    ref={ref}
    tabIndex={-1}
  >
    <Icon of={icons[tone]} />
    <div className="grow">{children}</div>
    {actions}
  </div>
)
