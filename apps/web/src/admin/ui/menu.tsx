import type { LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** `refusal` says why a verb that is offered at other times is not now. */
export type MenuItem = {
  name: string
  label: string
  icon?: LucideIcon
  tone?: 'danger'
  refusal?: string
  onSelect: () => void
}

/** A button that opens a list of verbs. */
export const Menu = ({ trigger, items }: { trigger: ReactNode; items: MenuItem[] }) => (
  // Modal menus hide the page they stand on from assistive technology while its buttons can still be focused.
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
        {items.map(({ name, label, icon, tone, refusal, onSelect }) => (
          <DropdownMenu.Item
            key={name}
            className="option"
            data-tone={tone}
            disabled={refusal !== undefined}
            onSelect={onSelect}
          >
            {icon && <Icon of={icon} size={14} />}
            {refusal === undefined ? (
              label
            ) : (
              <span className="refused">
                {label}
                <small>{refusal}</small>
              </span>
            )}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)
