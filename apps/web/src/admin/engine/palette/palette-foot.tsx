import { Kbd } from '../../ui/kbd.tsx'
import { modKey } from '../shell/key-caps.tsx'
import { words } from './messages.ts'

/** What the keys of the palette do. */
export const PaletteFoot = () => (
  <footer className="no-phone">
    <span>
      <Kbd>↑</Kbd>
      <Kbd>↓</Kbd> {words('move')}
    </span>
    <span>
      <Kbd>↵</Kbd> {words('open')}
    </span>
    <span>
      <Kbd>{`${modKey}↵`}</Kbd> {words('newTab')}
    </span>
    <span className="push">
      <Kbd>&gt;</Kbd> {words('actionsOnly')}
    </span>
  </footer>
)
