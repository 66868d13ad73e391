import { customFilter, sql } from '@stoa/kit'
import { currencyParam } from './views.ts'

/** Products in a department or anywhere below it, by slug. */
export const inCategory = customFilter({
  type: 'string',
  lookups: ['exact', 'in'],
  help: 'Slug of a category; its subcategories are included.',
  sql: (ref, lookup, value) => {
    const slugs = lookup === 'in' ? sql`${value}::text[]` : sql`ARRAY[${value}::text]`
    return sql`${ref('categoryId')} = ANY(ARRAY(SELECT below.id FROM "Category" root JOIN "Category" below ON below.path LIKE root.path || '%' WHERE root.slug = ANY(${slugs})))`
  },
})

export const inCollection = customFilter({
  type: 'string',
  lookups: ['exact', 'in'],
  help: 'Slug of a collection.',
  sql: (ref, lookup, value) => {
    const slugs = lookup === 'in' ? sql`${value}::text[]` : sql`ARRAY[${value}::text]`
    return sql`${ref('id')} = ANY(ARRAY(SELECT cp."productId" FROM "CollectionProduct" cp JOIN "Collection" c ON c.id = cp."collectionId" WHERE c.slug = ANY(${slugs})))`
  },
})

/** `option.colour__in=Blue,Red`: some variant has one of the values; names compare without case. */
export const hasOption = customFilter({
  type: 'string',
  lookups: ['exact', 'in'],
  keyed: true,
  help: 'A value of the option named after the dot.',
  sql: (ref, lookup, value, key) => {
    const values = lookup === 'in' ? sql`${value}::text[]` : sql`ARRAY[${value}::text]`
    return sql`EXISTS (SELECT 1 FROM "ProductOption" o JOIN "ProductOptionValue" ov ON ov."optionId" = o.id WHERE o."productId" = ${ref('id')} AND lower(o.name) = lower(${key}::text) AND ov.value = ANY(${values}) AND EXISTS (SELECT 1 FROM "VariantOptionValue" x WHERE x."optionValueId" = ov.id))`
  },
})

/** The price in the caller's currency, minor units. */
export const priceBetween = customFilter({
  type: 'integer',
  lookups: ['gte', 'lte', 'gt', 'lt', 'exact'],
  help: 'Minor units of the currency asked for.',
  sql: (ref, lookup, value) => {
    const operators = { gte: sql`>=`, lte: sql`<=`, gt: sql`>`, lt: sql`<`, exact: sql`=` } as const
    return sql`${ref('id')} IN (SELECT r."productId" FROM "ProductPriceRange" r WHERE r.currency = ${currencyParam} AND r."minMinor" ${operators[lookup as keyof typeof operators]} ${value})`
  },
})
