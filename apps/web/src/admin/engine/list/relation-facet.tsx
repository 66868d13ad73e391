import { useState } from 'react'
import { t } from '../../messages.ts'
import { Input } from '../../ui/input.tsx'
import { useLabels, useOptions } from '../queries.ts'
import { type FacetProps, Options } from './facet-options.tsx'
import { filterValue, listLookup, splitValues } from './filters.ts'

const shownAtOnce = 8

/** Options of another resource: the chosen ones first, the rest found by typing. */
export function RelationFacet(props: FacetProps) {
  const { filter, filters } = props
  const [q, setQ] = useState('')
  const { data = [] } = useOptions(filter.resource, q)
  const chosen = splitValues(filterValue(filters, filter.field, listLookup(filter)))
  const { data: labels } = useLabels(filter.resource, chosen)
  const found = data.filter((option) => !chosen.includes(option.id)).slice(0, shownAtOnce)
  const options = [
    ...chosen.map((id) => ({ value: id, label: labels?.get(id) ?? '…' })),
    ...found.map((option) => ({ value: option.id, label: option._label })),
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
