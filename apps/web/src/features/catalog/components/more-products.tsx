import { t } from '../../../lib/messages/catalog.ts'
import { Button } from '../../../ui/button.tsx'
import { LoadMore } from '../../../ui/load-more.tsx'
import { pageSize } from '../filters.ts'

interface MoreProductsProps {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  seen: number
  total?: number
}

export function MoreProducts({ list, seen, total }: MoreProductsProps) {
  const left = (total ?? 0) - seen
  const label = left > 0 && left <= pageSize ? t('showLast', { count: left }) : t('showMore')
  return (
    <LoadMore
      note={total == null ? t('seen', { seen }) : t('seenOf', { seen, total: Math.max(total, seen) })}
      seen={seen}
      total={total}
      action={
        list.hasNextPage && (
          <Button variant="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {label}
          </Button>
        )
      }
    />
  )
}
