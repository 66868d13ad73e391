import { t } from '../../messages.ts'
import { Choice, Switch } from '../../ui/check.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { setSingleKeys, useKeys, useSingleKeys } from '../use-keys.ts'
import { shortcutSheet } from './shell-state.ts'

const mod = /mac|iphone|ipad/iu.test(navigator.userAgent) ? '⌘' : 'Ctrl '

const groups = [
  {
    title: 'keysEverywhere',
    keys: [
      ['keySheet', ['?']],
      ['keyDashboard', ['G', 'D']],
      ['keyTheme', ['⇧D']],
      ['keyUndo', ['Z']],
      ['keyClose', ['Esc']],
    ],
  },
  {
    title: 'keysList',
    keys: [
      ['keyRows', ['J', 'K']],
      ['keyOpen', ['↵']],
      ['keySelect', ['X']],
      ['keySearch', ['/']],
      ['keyFilters', ['⇧F']],
      ['keyNew', ['N']],
    ],
  },
  {
    title: 'keysForm',
    keys: [
      ['keySave', [`${mod}S`]],
      ['keySaveAdd', [`${mod}⇧S`]],
      ['keyHistory', ['H']],
    ],
  },
] as const

export function ShortcutSheet() {
  const isOpen = shortcutSheet.use()
  const isOn = useSingleKeys()
  useKeys({ '?': () => shortcutSheet.set(true) })
  if (!isOpen) return null
  const footer = (
    <>
      <Choice>
        <Switch checked={isOn} onChange={(event) => setSingleKeys(event.target.checked)} />
        <span className="small">{t('singleKeys')}</span>
      </Choice>
      <span className="push small muted">{t('singleKeysNote')}</span>
    </>
  )
  return (
    <Dialog
      title={t('shortcuts')}
      note={t('shortcutsNote')}
      size="xl"
      onClose={() => shortcutSheet.set(false)}
      footer={footer}
    >
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <ul>
              {group.keys.map(([label, keys]) => (
                <li key={label}>
                  {t(label)}
                  <span className="keys">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
