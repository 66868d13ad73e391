import { CloudOff, FileX, Plus, SearchX } from 'lucide-react'
import { Link } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { isProblem } from '../api.ts'
import { ImportButton } from '../import/import-button.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import { resourceIcon } from '../shell/resource-icon.ts'
import { type ListState, lastPage } from './list-state.ts'
import { words } from './words.ts'

type Props = {
  resource: ResourceMeta
  state: ListState
  error: Error | null
  onChange: (change: Partial<ListState>) => void
  onRetry: () => void
}

/** Four different nothings: it failed, the list ends before it, nothing matches, nothing is there yet. */
export function NoRows({ resource, state, error, onChange, onRetry }: Props) {
  const name = lower(resource.labelPlural)
  const clear = (
    <Button kind="primary" onClick={() => onChange({ q: '', filters: [] })}>
      {t('clearAll')}
    </Button>
  )
  if (error) {
    // A 400 is an address somebody wrote by hand; another try would not help.
    const isBadAddress = isProblem(error, 400, 422)
    return (
      <EmptyState
        icon={CloudOff}
        tone="neutral"
        title={t('listFailed', { name })}
        actions={isBadAddress ? clear : <Button onClick={onRetry}>{t('tryAgain')}</Button>}
      >
        {error.message}
      </EmptyState>
    )
  }
  if (state.page > 1) {
    const toEnd = <Button onClick={() => onChange({ cursor: lastPage, from: null })}>{words('toLastPage')}</Button>
    return (
      <EmptyState icon={FileX} tone="neutral" title={words('noPage', { page: state.page })} actions={toEnd}>
        {words('noPageNote')}
      </EmptyState>
    )
  }
  if (state.q || state.filters.length > 0) {
    return (
      <EmptyState icon={SearchX} tone="neutral" title={t('noMatch', { name })} actions={clear}>
        {t('noMatchNote')}
      </EmptyState>
    )
  }
  const add = (
    <>
      {resource.can.add && (
        <Link className="button" data-kind="primary" to="new">
          <Icon of={Plus} />
          {t('add', { name: lower(resource.label) })}
        </Link>
      )}
      <ImportButton resource={resource} />
    </>
  )
  return (
    <EmptyState icon={resourceIcon(resource.path)} title={t('noneYet', { name })} actions={add}>
      {t(resource.can.add || resource.import ? 'noneYetNote' : 'noneYetQuiet')}
    </EmptyState>
  )
}
