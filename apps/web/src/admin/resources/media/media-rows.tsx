import { CloudOff, Images } from 'lucide-react'
import type { Selection } from '../../engine/list/use-selection.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { MediaRecord, useMediaFiles } from './media-queries.ts'
import { type MediaState, mediaQuery } from './media-state.ts'
import { MediaTiles } from './media-tiles.tsx'
import { t } from './messages.ts'

type Props = {
  state: MediaState
  files: ReturnType<typeof useMediaFiles>
  selection?: Selection
  onOpen: (row: MediaRecord) => void
  onUpload?: () => void
}

/** The files there are, more of them when asked, or why there are none. */
export function MediaRows({ state, files, selection, onOpen, onUpload }: Props) {
  const { data, error, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage, refetch } = files
  if (error) {
    return (
      <EmptyState
        icon={CloudOff}
        title={t('unknown')}
        actions={<Button onClick={() => refetch()}>{t('again')}</Button>}
      >
        {error.message}
      </EmptyState>
    )
  }
  const rows = data?.pages.flatMap((page) => page.data)
  if (rows?.length === 0) {
    const isBlank = Object.keys(mediaQuery({ ...state, ordering: '' })).length === 0
    const upload = onUpload && <Button onClick={onUpload}>{t('chooseFiles')}</Button>
    return (
      <EmptyState
        icon={Images}
        tone="neutral"
        title={t(isBlank || state.folder ? 'empty' : 'noMatch')}
        actions={upload}
      >
        {onUpload && t('emptyNote')}
      </EmptyState>
    )
  }
  return (
    <div className="media-scroll" data-stale={isPlaceholderData ? '' : undefined}>
      <MediaTiles rows={rows ?? []} look={state.look} open={state.file} onOpen={onOpen} selection={selection} />
      {hasNextPage && (
        <Button className="media-more" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  )
}
