import { Search } from 'lucide-react'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { words } from '../palette/messages.ts'
import { keyText } from './key-caps.tsx'
import { palette } from './shell-state.ts'

/** Opens the command palette. */
export const JumpButton = () => (
  <button type="button" className="jump" aria-keyshortcuts="Control+K Meta+K" onClick={() => palette.set(true)}>
    <Icon of={Search} />
    <span>{words('find')}</span>
    <Kbd>{keyText('mod+k')}</Kbd>
  </button>
)
