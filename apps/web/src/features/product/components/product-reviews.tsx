import type { Rating } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { t } from '../../../lib/messages/product.ts'
import { Reviews } from '../../../ui/reviews.tsx'
import { reviewsQuery } from '../queries.ts'

export function ProductReviews({ slug, rating }: { slug: string; rating: Rating }) {
  const { data } = useQuery(reviewsQuery(slug))
  const summary = data?.summary ?? rating
  return (
    <Reviews
      title={t('reviews')}
      countLabel={t('reviewsAll', { count: summary.count })}
      rating={summary}
      reviews={data?.data ?? []}
    />
  )
}
