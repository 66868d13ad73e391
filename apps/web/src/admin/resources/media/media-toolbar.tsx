import type { Ref } from 'react'
import { SearchBox } from '../../engine/list/search-box.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import type { MediaState } from './media-state.ts'
import { t } from './messages.ts'

const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']

const orders = [
  ['', 'newest'],
  ['filename', 'byName'],
  ['-byteSize', 'largest'],
] as const

type Props = {
  state: MediaState
  searchRef: Ref<HTMLInputElement>
  onChange: (change: Partial<MediaState>) => void
}

export const MediaToolbar = ({ state, searchRef, onChange }: Props) => (
  <div className="media-bar">
    <SearchBox
      ref={searchRef}
      value={state.q}
      label={t('search')}
      help={t('search')}
      onSearch={(q) => onChange({ q })}
    />
    <Select
      aria-label={t('type')}
      value={state.mimeType}
      onChange={(event) => onChange({ mimeType: event.target.value })}
    >
      <option value="">{t('types')}</option>
      {types.map((type) => (
        <option key={type} value={type}>
          {type.slice('image/'.length).toUpperCase()}
        </option>
      ))}
    </Select>
    <Select
      aria-label={t('order')}
      value={state.ordering}
      onChange={(event) => onChange({ ordering: event.target.value })}
    >
      {orders.map(([value, label]) => (
        <option key={value} value={value}>
          {t(label)}
        </option>
      ))}
    </Select>
    <span className="push no-phone">
      <Segmented
        label={t('view')}
        value={state.look}
        options={[
          { value: 'grid', label: t('grid') },
          { value: 'list', label: t('list') },
        ]}
        onChange={(look) => onChange({ look })}
      />
    </span>
  </div>
)
