import type { ReactNode } from 'react'
import { t } from '../../messages.ts'
import { Input } from '../../ui/input.tsx'
import { useMeta } from '../meta.tsx'
import type { FilterMeta } from '../meta-types.ts'
import { minorToText, textToMinor } from '../money.ts'
import { type FacetProps, Options } from './facet-options.tsx'
import { dayToInstant, filterValue, instantToDay, withFilter } from './filters.ts'
import { RelationFacet } from './relation-facet.tsx'

type Ends = { read: (text: string, end: 'start' | 'end') => string; write: (value: string) => string; type: string }

function Range({ filter, filters, onChange, read, write, type }: FacetProps & Ends) {
  const end = (lookup: 'gte' | 'lte', label: string) => (
    <Input
      key={`${lookup} ${filterValue(filters, filter.field, lookup)}`}
      type={type}
      scale="s"
      inputMode={type === 'text' ? 'decimal' : undefined}
      aria-label={`${filter.label} ${label}`}
      defaultValue={write(filterValue(filters, filter.field, lookup))}
      onBlur={(event) => {
        const value = read(event.target.value, lookup === 'gte' ? 'start' : 'end')
        if (value === '' && event.target.value !== '') event.target.value = ''
        onChange(withFilter(filters, { field: filter.field, lookup, value }))
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
  return (
    <div className="range">
      {end('gte', t('fromLabel'))}
      <span>{t('to')}</span>
      {end('lte', t('toLabel'))}
    </div>
  )
}

function Control(props: FacetProps) {
  const { shop } = useMeta()
  const currency = shop.defaultCurrency
  const { filter, filters, onChange } = props
  switch (filter.type) {
    case 'choice':
      return <Options {...props} options={filter.choices ?? []} />
    case 'boolean':
      return (
        <Options
          {...props}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
        />
      )
    case 'relation':
      return <RelationFacet {...props} />
    case 'money': {
      const read = (text: string) => String(textToMinor(text, currency) ?? '')
      return (
        <Range {...props} type="text" read={read} write={(value) => value && minorToText(Number(value), currency)} />
      )
    }
    case 'date':
      return <Range {...props} type="date" read={dayToInstant} write={instantToDay} />
    case 'number':
      return <Range {...props} type="number" read={(text) => text} write={(value) => value} />
    default: {
      const lookup = filter.lookups.includes('icontains') ? 'icontains' : 'exact'
      const value = filterValue(filters, filter.field, lookup)
      return (
        <Input
          scale="s"
          aria-label={filter.label}
          value={value}
          onChange={(event) =>
            onChange(withFilter(filters, { field: filter.field, lookup, value: event.target.value }))
          }
        />
      )
    }
  }
}

function title(filter: FilterMeta, currency: string): ReactNode {
  return filter.type === 'money' ? `${filter.label}, ${currency}` : filter.label
}

export const Facet = (props: FacetProps) => {
  const { shop } = useMeta()
  return (
    <fieldset className="facet">
      <legend>{title(props.filter, shop.defaultCurrency)}</legend>
      <Control {...props} />
    </fieldset>
  )
}
