import { useState } from 'react'
import { t } from '../../messages.ts'
import { Input } from '../../ui/input.tsx'
import { useLabels, useOptions } from '../queries.ts'
import { type FacetProps, Options } from './facet-options.tsx'
import { filterValue, listLookup, splitValues } from './filters.ts'

const shownAtOnce = 8

/** Options of another resource: the chosen ones first, then the most frequent; the rest is found by typing. */
export function RelationFacet(props: FacetProps) {
  const { filter, filters, counts } = props
  const [q, setQ] = useState('')
  const { data = [] } = useOptions(filter.resource, { q })
  const chosen = splitValues(filterValue(filters, filter.field, listLookup(filter)))
  const { data: labels } = useLabels(filter.resource, chosen)
  const frequent = (counts?.values ?? []).map(({ value, label }) => ({ value, label: label ?? '…' }))
  const searched = data.map(({ id, _label }) => ({ value: id, label: _label }))
  const offered = q === '' && frequent.length > 0 ? frequent : searched
  const options = [
    ...chosen.map((id) => ({ value: id, label: labels?.get(id) ?? '…' })),
    ...offered.filter(({ value }) => !chosen.includes(value)).slice(0, shownAtOnce),
  ]
  return (
    <>
      {(data.length > shownAtOnce || q !== '') && (
        <Input
          type="search"
          scale="s"
          value={q}
          placeholder={t('find')}
          aria-label={t('findIn', { name: filter.label })}
          onChange={(event) => setQ(event.target.value)}
        />
      )}
      <Options {...props} options={options} />
      {options.length === 0 && <p className="small muted">{t('nothingFound')}</p>}
    </>
  )
}
