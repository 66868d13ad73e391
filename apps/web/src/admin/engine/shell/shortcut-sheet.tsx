import { t } from '../../messages.ts'
import { Choice, Switch } from '../../ui/check.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { type Binding, type KeyGroup, useBoundKeys } from '../key-registry.ts'
import { setSingleKeys, useSingleKeys } from '../use-keys.ts'
import { KeyCaps } from './key-caps.tsx'
import { shortcutSheet } from './shell-state.ts'

const titles = { everywhere: 'keysEverywhere', list: 'keysList', form: 'keysForm' } as const

/** What is bound on the open page, by where it belongs; keys that do the same are on one line. */
export function shortcutLines(bound: [string, Binding][], group: KeyGroup): [label: string, keys: string[]][] {
  const lines = new Map<string, string[]>()
  for (const [key, binding] of bound)
    if (binding.group === group) lines.set(binding.label, [...(lines.get(binding.label) ?? []), key])
  return [...lines]
}

function Shortcuts() {
  const bound = useBoundKeys()
  const groups = (['everywhere', 'list', 'form'] as const).map((group) => ({
    group,
    lines: shortcutLines(bound, group),
  }))
  return (
    <div className="shortcuts">
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ group, lines }) => (
          <section key={group}>
            <h3>{t(titles[group])}</h3>
            <ul>
              {lines.map(([label, keys]) => (
                <li key={label}>
                  {label}
                  <span className="keys">
                    {keys.map((key) => (
                      <KeyCaps key={key} keys={key} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

/** What the keys of the open page do. */
export function ShortcutSheet() {
  const isOpen = shortcutSheet.use()
  const isOn = useSingleKeys()
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
      <Shortcuts />
    </Dialog>
  )
}
