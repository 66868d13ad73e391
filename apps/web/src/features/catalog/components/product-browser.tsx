import type { ProductListItem } from '@stoa/api-client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useCurrency } from '../../../lib/currency.ts'
import { t } from '../../../lib/messages/catalog.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { useSearch } from '../../../lib/router/use-location.ts'
import { Browse, MobileBar } from '../../../ui/browse.tsx'
import { Button } from '../../../ui/button.tsx'
import { Chip, ChipRow } from '../../../ui/chip.tsx'
import { FacetPanel } from '../../../ui/facet-panel.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { icons } from '../../../ui/icons.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SkeletonGrid } from '../../../ui/skeleton-grid.tsx'
import { Display } from '../../../ui/text.tsx'
import { Toolbar } from '../../../ui/toolbar.tsx'
import { chosenFilters, clearFilters, readFilters, type Scope } from '../filters.ts'
import { facetsQuery, productsQuery } from '../queries.ts'
import { ProductList } from './product-list.tsx'
import { SortSelect } from './sort-select.tsx'

const MoreProducts = lazy(() => import('./more-products.tsx').then((m) => ({ default: m.MoreProducts })))
const FacetSheet = lazy(() => import('../../../ui/facet-sheet.tsx').then((m) => ({ default: m.FacetSheet })))
const ChosenChips = lazy(() => import('./chosen-chips.tsx').then((m) => ({ default: m.ChosenChips })))
const Facets = lazy(() => import('./facets.tsx').then((m) => ({ default: m.Facets })))

interface ProductBrowserProps {
  scope: Scope
  label: string
  tools: (product: ProductListItem) => ReactNode
}

const cardSizes = '(width <= 40rem) 46vw, (width <= 60rem) 30vw, (width <= 90rem) 25vw, 21rem'

/** A list with its facets, for a category, a collection or a search. */
export function ProductBrowser({ scope, label, tools }: ProductBrowserProps) {
  const [search, setSearch] = useSearch()
  const [sheet, setSheet] = useState(false)
  const query = readFilters(search, scope, useCurrency())
  const list = useInfiniteQuery(productsQuery(query))
  const facets = useQuery(facetsQuery(query)).data
  const products = list.data?.pages.flatMap((page) => page.data) ?? []
  const total = facets?.total ?? list.data?.pages[0]?.page.total
  const chosen = chosenFilters(search).length
  const panel = facets && (
    <Suspense>
      <Facets facets={facets} within={scope.category} />
    </Suspense>
  )
  const categoryName = (slug: string) => facets?.categories.find((category) => category.slug === slug)?.name ?? slug

  return (
    <>
      <MobileBar>
        <Chip aria-haspopup="dialog" onClick={() => setSheet(true)}>
          <Icon name={icons.filters} />
          {t('filters')} {chosen > 0 && <span className="num">{chosen}</span>}
        </Chip>
        <SortSelect />
      </MobileBar>
      <Browse>
        <FacetPanel label={t('filters')}>{panel}</FacetPanel>
        <section aria-label={label} aria-busy={list.isFetching}>
          <Toolbar desktop>
            <ChipRow>
              <p className="Small num" role="status">
                {total != null && t('things', { count: total })}
              </p>
              <Suspense>{chosen > 0 && <ChosenChips categoryName={categoryName} />}</Suspense>
            </ChipRow>
            <SortSelect />
          </Toolbar>
          <h2 className="sr">{label}</h2>
          {list.isError && <Notice tone="danger">{problemText(list.error)}</Notice>}
          {list.isPending && <SkeletonGrid columns={3} count={9} />}
          {products.length > 0 && (
            <div className="Browse-list" data-stale={list.isPlaceholderData || undefined}>
              <ProductList products={products} columns={3} tools={tools} priority={3} sizes={cardSizes} />
              <Suspense>
                <MoreProducts list={list} seen={products.length} total={total} />
              </Suspense>
            </div>
          )}
          {list.isSuccess && products.length === 0 && (
            <div className="Browse-nothing">
              <Display as="p" size="md">
                {t('nothingTitle')}
              </Display>
              <p className="Muted">{t('nothingText')}</p>
              <Button variant="secondary" onClick={() => setSearch(clearFilters)}>
                {t('clearAll')}
              </Button>
            </div>
          )}
        </section>
      </Browse>
      {sheet && (
        <Suspense>
          <FacetSheet
            title={t('filters')}
            onClose={() => setSheet(false)}
            foot={
              <>
                <Button variant="quiet" onClick={() => setSearch(clearFilters)}>
                  {t('clear')}
                </Button>
                <Button variant="primary" onClick={() => setSheet(false)}>
                  {t('showThings', { count: total ?? 0 })}
                </Button>
              </>
            }
          >
            {panel}
          </FacetSheet>
        </Suspense>
      )}
    </>
  )
}
