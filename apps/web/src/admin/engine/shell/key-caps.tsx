import { Fragment } from 'react'
import { t } from '../../messages.ts'
import { Kbd } from '../../ui/kbd.tsx'

/** ⌘ on a Mac, Ctrl elsewhere. */
export const modKey = /mac|iphone|ipad/iu.test(navigator.userAgent) ? '⌘' : 'Ctrl '

const signs: Record<string, string> = { mod: modKey, shift: '⇧', alt: '⌥', Enter: '↵', Escape: 'Esc', ' ': 'Space' }

const sign = (part: string): string => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)

/** "mod+shift+s" as it stands on the keys: ⌘⇧S. */
export const keyText = (key: string): string => key.split('+').map(sign).join('')

/** Keys as useKeys names them; of a sequence one after the other. */
export const KeyCaps = ({ keys }: { keys: string }) => (
  <span className="keys">
    {keys.split(' ').map((key, at) => (
      <Fragment key={key}>
        {at > 0 && t('keyThen')}
        <Kbd>{keyText(key)}</Kbd>
      </Fragment>
    ))}
  </span>
)
