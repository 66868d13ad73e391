import type { CollectionSummary } from '@stoa/api-client'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/home.ts'
import { paths } from '../../../lib/paths.ts'
import { CollectionCard, CollectionGrid } from '../../../ui/collection-card.tsx'

function collectionNote({ productCount, priceFrom }: CollectionSummary): string | undefined {
  if (productCount == null) return
  if (!priceFrom) return t('collectionNote', { count: productCount })
  return t('collectionFrom', { count: productCount, price: formatMoney(priceFrom, 'short') })
}

export function Collections({ collections }: { collections: CollectionSummary[] }) {
  return (
    <CollectionGrid>
      {collections.map((collection, index) => (
        <CollectionCard
          key={collection.slug}
          to={paths.collection(collection.slug)}
          name={collection.name}
          note={collectionNote(collection)}
          tint={collection.tint}
          images={collection.images ?? (collection.image ? [collection.image] : [])}
          large={index === 0}
        />
      ))}
    </CollectionGrid>
  )
}
