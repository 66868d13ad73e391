import type { Suggestions } from '@stoa/api-client'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/search.ts'
import { paths } from '../../../lib/paths.ts'
import { Icon } from '../../../ui/icon.tsx'
import { icons } from '../../../ui/icons.ts'
import { MiniProduct } from '../../../ui/mini-product.tsx'
import { Marked, Suggestion, SuggestionProducts } from '../../../ui/suggestion.tsx'
import { TextLink } from '../../../ui/text-link.tsx'

interface SuggestionColumnsProps {
  q: string
  found: Suggestions
  /** The highlighted one, counted over all columns. */
  at: number
  onFollow: () => void
}

export function SuggestionColumns({ q, found, at, onFollow }: SuggestionColumnsProps) {
  const { terms, categories, products } = found
  const option = (index: number) => ({
    id: `suggestion-${index}`,
    role: 'option',
    'aria-selected': index === at,
    onClick: onFollow,
  })
  const nothing = q.length > 1 && terms.length + categories.length + products.length === 0
  return (
    <>
      <p className="sr" role="status">
        {q.length > 1 && t('found', { count: terms.length + categories.length + products.length })}
      </p>
      {nothing && <p className="Muted Small">{t('nothing', { q })}</p>}
      <div className="SearchOverlay-columns" id="suggestions" role="listbox" aria-label={t('terms')}>
        {terms.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within one list box.
          <div role="group" aria-label={t('terms')}>
            <p className="SearchOverlay-title" aria-hidden="true">
              {t('terms')}
            </p>
            {terms.map((term, index) => (
              <Suggestion key={term} to={paths.search(term)} {...option(index)}>
                <Marked text={term} typed={q} />
              </Suggestion>
            ))}
          </div>
        )}
        {categories.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within one list box.
          <div role="group" aria-label={t('places')}>
            <p className="SearchOverlay-title" aria-hidden="true">
              {t('places')}
            </p>
            {categories.map(({ slug, name }, index) => (
              <Suggestion key={slug} to={paths.category(slug)} {...option(terms.length + index)}>
                <Icon name={icons.next} size="sm" />
                <span>{name}</span>
              </Suggestion>
            ))}
          </div>
        )}
        {products.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within one list box.
          <div role="group" aria-label={t('things')}>
            <p className="SearchOverlay-title" aria-hidden="true">
              {t('things')}
            </p>
            <SuggestionProducts>
              {products.slice(0, 6).map((product, index) => (
                <MiniProduct
                  key={product.id}
                  to={paths.product(product.slug)}
                  name={product.name}
                  note={product.price ? formatMoney(product.price.min, 'short') : ''}
                  image={product.image}
                  tint={product.tint}
                  {...option(terms.length + categories.length + index)}
                />
              ))}
            </SuggestionProducts>
          </div>
        )}
      </div>
      {products.length > 0 && (
        <TextLink small tap to={paths.search(q)} onClick={onFollow}>
          {t('all')}
        </TextLink>
      )}
    </>
  )
}
