import type { LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type MenuItem = { name: string; label: string; icon?: LucideIcon; tone?: 'danger'; onSelect: () => void }

/** A button that opens a list of verbs. */
export const Menu = ({ trigger, items }: { trigger: ReactNode; items: MenuItem[] }) => (
  // Modal menus hide the page they stand on from assistive technology while its buttons can still be focused.
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
        {items.map(({ name, label, icon, tone, onSelect }) => (
          <DropdownMenu.Item key={name} className="option" data-tone={tone} onSelect={onSelect}>
            {icon && <Icon of={icon} size={14} />}
            {label}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)
