import { t } from '../../../lib/messages/catalog.ts'
import { useSearch } from '../../../lib/router/use-location.ts'
import { Select } from '../../../ui/select.tsx'

export function SortSelect() {
  const [search, setSearch] = useSearch()
  const choices = [
    { value: '', label: t('sortFeatured') },
    { value: '-publishedAt', label: t('sortNewest') },
    { value: 'price', label: t('sortCheapest') },
    { value: '-price', label: t('sortDearest') },
    { value: 'name', label: t('sortName') },
  ]
  return (
    <Select
      label={t('sort')}
      value={search.get('ordering') ?? ''}
      choices={choices}
      onChange={(value) => setSearch((next) => (value ? next.set('ordering', value) : next.delete('ordering')))}
    />
  )
}
