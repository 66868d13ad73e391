import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react'
import { categoriesQuery } from '../../../lib/api-query.ts'
import { useCurrency } from '../../../lib/currency.ts'
import { t } from '../../../lib/messages/search.ts'
import { overlay } from '../../../lib/overlay.ts'
import { paths } from '../../../lib/paths.ts'
import { navigate } from '../../../lib/router/location.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { SearchOverlay } from '../../../ui/search-overlay.tsx'
import { suggestQuery } from '../queries.ts'
import { SuggestionColumns } from './suggestion-columns.tsx'

const pauseMs = 120

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return useDeferredValue(paused)
}

/** Words, places and things; the arrow keys move one highlight over all three. */
export function SearchPanel() {
  const [q, setQ] = useState('')
  const [at, setAt] = useState(-1)
  const typed = usePaused(q.trim())
  const { data } = useQuery(suggestQuery(typed, useCurrency()))
  const departments = useQuery(categoriesQuery).data?.data ?? []
  const close = () => overlay.set(null)
  const shown = typed.length > 1 ? data : { terms: [], products: [], categories: departments }
  const targets = [
    ...(shown?.terms.map(paths.search) ?? []),
    ...(shown?.categories.map(({ slug }) => paths.category(slug)) ?? []),
    ...(shown?.products.map(({ slug }) => paths.product(slug)) ?? []),
  ]

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && targets.length > 0) {
      event.preventDefault()
      setAt((at + step + targets.length + 1) % (targets.length + 1 || 1))
    }
    if (event.key === 'Enter') {
      const to = targets[at] ?? (q.trim() && paths.search(q.trim()))
      if (!to) return
      event.preventDefault()
      close()
      navigate(to)
    }
  }

  return (
    <SearchOverlay
      label={t('label')}
      onClose={close}
      field={
        <SearchField
          label={t('field')}
          placeholder={t('placeholder')}
          value={q}
          role="combobox"
          aria-expanded={targets.length > 0}
          aria-controls="suggestions"
          aria-activedescendant={targets[at] ? `suggestion-${at}` : undefined}
          onChange={(event) => {
            setQ(event.target.value)
            setAt(-1)
          }}
          onKeyDown={onKeyDown}
          end={<IconButton icon="close" label={t('close')} onClick={close} />}
        />
      }
    >
      {shown && <SuggestionColumns q={typed} found={shown} at={at} onFollow={close} />}
    </SearchOverlay>
  )
}
