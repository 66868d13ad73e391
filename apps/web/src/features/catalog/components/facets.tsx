import type { Facets as FacetsData } from '@stoa/api-client'
import { useCurrency } from '../../../lib/currency.ts'
import { currencyDigits, formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/catalog.ts'
import { useSearch } from '../../../lib/router/use-location.ts'
import { Check } from '../../../ui/check.tsx'
import { Facet } from '../../../ui/facet.tsx'
import { PriceRange } from '../../../ui/price-range.tsx'
import { SwatchGrid, SwatchOption } from '../../../ui/swatch-option.tsx'
import { colorOf, isColorOption } from '../color-names.ts'
import { chosenValues, toggleValue } from '../filters.ts'
import { sortValues } from '../sort-values.ts'

type OptionFacet = FacetsData['options'][number]

function OptionValues({ option }: { option: OptionFacet }) {
  const [search, setSearch] = useSearch()
  const chosen = chosenValues(search, option.name)
  const values = sortValues(option.values).map((value) => ({
    ...value,
    color: colorOf(value.value),
    checked: chosen.includes(value.value),
    onChange: () => setSearch((next) => toggleValue(next, option.name, value.value)),
  }))
  if (isColorOption(option.name) && values.every((value) => value.color)) {
    return (
      <SwatchGrid>
        {values.map(({ value, count, color, checked, onChange }) => (
          <SwatchOption
            key={value}
            name={value}
            color={color ?? ''}
            count={count}
            checked={checked}
            onChange={onChange}
          />
        ))}
      </SwatchGrid>
    )
  }
  return values.map(({ value, count, checked, onChange }) => (
    <Check key={value} label={value} count={count} checked={checked} onChange={onChange} />
  ))
}

const minor = (value: number | { amount: number }) => (typeof value === 'number' ? value : value.amount)

function PriceFacet({ price }: { price: NonNullable<FacetsData['price']> }) {
  const [search, setSearch] = useSearch()
  const currency = useCurrency()
  const unit = 10 ** currencyDigits(currency)
  const min = Math.floor(minor(price.min) / unit)
  const max = Math.ceil(minor(price.max) / unit)
  const read = (key: string, otherwise: number) => (search.has(key) ? Number(search.get(key)) / unit : otherwise)
  const set = (next: URLSearchParams, key: string, value: number, open: number) =>
    value === open ? next.delete(key) : next.set(key, String(value * unit))
  return (
    <PriceRange
      min={min}
      max={max}
      from={Math.max(min, read('price__gte', min))}
      to={Math.min(max, read('price__lte', max))}
      labels={{ from: t('priceFrom'), to: t('priceTo'), between: t('to') }}
      format={(value) => formatMoney({ amount: value * unit, currency }, 'short')}
      onChange={(from, to) =>
        setSearch((next) => {
          set(next, 'price__gte', from, min)
          set(next, 'price__lte', to, max)
        })
      }
    />
  )
}

interface FacetsProps {
  facets: FacetsData
  /** The list is all of this category; only others are worth offering. */
  within?: string
}

export function Facets({ facets, within }: FacetsProps) {
  const [search, setSearch] = useSearch()
  const kinds = facets.categories.filter(({ slug }) => slug !== within)
  const chosen = search.get('category')
  // Colours first: they are what people look for.
  const options = facets.options.toSorted((a, b) => Number(isColorOption(b.name)) - Number(isColorOption(a.name)))
  const choose = (key: string, value: string) =>
    setSearch((next) => (next.get(key) === value ? next.delete(key) : next.set(key, value)))
  return (
    <>
      {kinds.length > 1 && (
        <Facet title={t('kind')} open>
          {kinds.map(({ slug, name, count }) => (
            <Check
              key={slug}
              label={name}
              count={count}
              checked={chosen === slug}
              onChange={() => choose('category', slug)}
            />
          ))}
        </Facet>
      )}
      {options.map((option, index) => (
        <Facet key={option.name} title={option.name} open={index === 0 || chosenValues(search, option.name).length > 0}>
          <OptionValues option={option} />
        </Facet>
      ))}
      {facets.price && minor(facets.price.max) > minor(facets.price.min) && (
        <Facet title={t('price')} open>
          <PriceFacet price={facets.price} />
        </Facet>
      )}
      <Facet title={t('availability')} open>
        <Check
          label={t('inStock')}
          count={facets.inStock.true}
          checked={search.get('inStock') === 'true'}
          onChange={() => choose('inStock', 'true')}
        />
      </Facet>
    </>
  )
}
