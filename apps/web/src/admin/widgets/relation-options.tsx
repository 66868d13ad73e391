import { Check, Plus } from 'lucide-react'
import type { Reference } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Icon } from '../ui/icon.tsx'

type Props = {
  listId: string
  label: string
  options: Reference[]
  chosen: string[]
  active: number
  isSearching: boolean
  /** What the last line makes, where the caller may make one. */
  addable: string | undefined
  onPoint: (at: number) => void
  onPress: (at: number) => void
}

/** What a combobox offers: the records found, and to make one that is not among them. */
export function RelationOptions({ listId, label, options, chosen, active, ...rest }: Props) {
  const { isSearching, addable, onPoint, onPress } = rest
  const line = (at: number) => ({
    role: 'option',
    tabIndex: -1,
    id: `${listId}-${at}`,
    className: 'option',
    'aria-selected': at === active,
    onPointerEnter: () => onPoint(at),
    onClick: () => onPress(at),
  })
  return (
    <>
      {options.length === 0 && <p className="head">{t(isSearching ? 'searching' : 'nothingFound')}</p>}
      <div role="listbox" id={listId} aria-label={label}>
        {options.map((option, at) => (
          <div key={option.id} {...line(at)}>
            <span className="clip grow">{option._label}</span>
            {chosen.includes(option.id) && <Icon of={Check} size={14} label={t('chosen')} />}
          </div>
        ))}
        {addable && (
          <div {...line(options.length)}>
            <Icon of={Plus} size={14} />
            <span className="clip grow">{t('addNew', { name: addable })}</span>
          </div>
        )}
      </div>
    </>
  )
}
