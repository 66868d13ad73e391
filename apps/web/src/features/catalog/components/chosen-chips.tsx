import { useCurrency } from '../../../lib/currency.ts'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/catalog.ts'
import { useSearch } from '../../../lib/router/use-location.ts'
import { FilterChip } from '../../../ui/chip.tsx'
import { TextButton } from '../../../ui/text-link.tsx'
import { type ChosenFilter, chosenFilters, clearFilters, removeFilter } from '../filters.ts'

interface ChosenChipsProps {
  /** Names of categories by slug, for the chip of a chosen one. */
  categoryName: (slug: string) => string
}

export function ChosenChips({ categoryName }: ChosenChipsProps) {
  const [search, setSearch] = useSearch()
  const currency = useCurrency()
  const chosen = chosenFilters(search)
  const money = (key: string) => formatMoney({ amount: Number(search.get(key)), currency }, 'short')
  const price = () => {
    if (!search.has('price__lte')) return t('priceOver', { from: money('price__gte') })
    if (!search.has('price__gte')) return t('priceUnder', { to: money('price__lte') })
    return t('priceBetween', { from: money('price__gte'), to: money('price__lte') })
  }
  const label = ({ key, value }: ChosenFilter) => {
    if (value) return value
    if (key === 'price') return price()
    return key === 'inStock' ? t('inStock') : categoryName(search.get(key) ?? '')
  }
  if (chosen.length === 0) return null
  return (
    <>
      {chosen.map((filter) => (
        <FilterChip
          key={filter.key + (filter.value ?? '')}
          label={label(filter)}
          removeLabel={t('removeFilter', { name: label(filter) })}
          onRemove={() => setSearch((next) => removeFilter(next, filter))}
        />
      ))}
      <TextButton tap small onClick={() => setSearch(clearFilters)}>
        {t('clearAll')}
      </TextButton>
    </>
  )
}
