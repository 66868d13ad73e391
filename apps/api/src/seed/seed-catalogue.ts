import { newId } from '@stoa/kernel'
import { invalidate, listTag } from '@stoa/kit'
import type { Ctx } from '../context.ts'
import { renderMarkdown } from '../modules/content/index.ts'
import { setPrices } from '../modules/pricing/index.ts'
import { collections } from './data/collections.ts'
import { departments } from './data/departments.ts'
import { newest, products } from './data/products.ts'
import { currencies, optionsOf, priceIn, type SeedVariant, variantsOf } from './expand-product.ts'
import type { Random } from './random.ts'
import type { SeedProduct } from './seed-product.ts'
import type { Pictures } from './store-pictures.ts'

const DAY_MS = 86_400_000

export type SeededVariant = SeedVariant & { readonly id: string }
export type SeededProduct = SeedProduct & {
  readonly id: string
  readonly categoryId: string
  readonly publishedAt: Date
  readonly variants: readonly SeededVariant[]
}

/** What each picture shows, for whoever cannot see it. */
export function pictureAlts(): Map<string, string> {
  const alts = new Map<string, string>()
  for (const product of products) {
    for (const [colour, picture] of Object.entries(product.colours ?? {}))
      alts.set(picture, `${product.name} in ${colour.toLowerCase()}`)
    if (!alts.has(product.picture)) alts.set(product.picture, product.name)
  }
  return alts
}

/** Departments, products with variants and prices, and collections, by one statement per table. Runs in the open transaction. */
export async function seedCatalogue(ctx: Ctx, pictures: Pictures, random: Random): Promise<SeededProduct[]> {
  const categoryIds = await seedDepartments(ctx, pictures)
  const seeded = products.map(
    (product): SeededProduct => ({
      ...product,
      id: newId(),
      categoryId: categoryIds.get(product.category) as string,
      publishedAt: publishedAt(ctx, product.slug, random),
      variants: variantsOf(product, random).map((variant) => ({ ...variant, id: newId() })),
    }),
  )
  await insertProducts(ctx, seeded)
  await insertVariants(ctx, seeded, pictures)
  await insertOptions(ctx, seeded)
  await setPrices(ctx, seeded.flatMap(pricesOf))
  await seedCollections(ctx, seeded, pictures)
  invalidate(ctx, ['Product', 'Category', 'Collection'].map(listTag))
  return seeded
}

function publishedAt(ctx: Ctx, slug: string, random: Random): Date {
  const place = newest.indexOf(slug)
  const daysAgo = place >= 0 ? 0.3 + place * 0.8 : 100 + random.next() * 300
  return new Date(ctx.clock.now().getTime() - Math.round(daysAgo * DAY_MS))
}

async function seedDepartments(ctx: Ctx, pictures: Pictures): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const rows = departments.flatMap((department, position) => {
    const id = newId()
    ids.set(department.slug, id)
    const { slug, name, description, tint } = department
    const children = Object.entries(department.children).map(([childSlug, childName], childPosition) => {
      const childId = newId()
      ids.set(childSlug, childId)
      return {
        id: childId,
        slug: childSlug,
        name: childName,
        description: '',
        tint,
        parentId: id,
        path: `${id}/${childId}/`,
        position: childPosition,
        imageId: null,
      }
    })
    return [
      {
        id,
        slug,
        name,
        description,
        tint,
        parentId: null,
        path: `${id}/`,
        position,
        imageId: pictures.get(department.picture) ?? null,
      },
      ...children,
    ]
  })
  await ctx.db.prisma.category.createMany({ data: rows })
  return ids
}

async function insertProducts(ctx: Ctx, seeded: readonly SeededProduct[]): Promise<void> {
  await ctx.db.prisma.product.createMany({
    data: seeded.map((product) => ({
      id: product.id,
      slug: product.slug,
      name: product.name,
      description: product.description,
      descriptionHtml: renderMarkdown(product.description),
      status: 'published' as const,
      publishedAt: product.publishedAt,
      categoryId: product.categoryId,
      tint: product.tint,
      vendor: product.vendor,
      metaDescription: product.description.split('\n')[0] as string,
      createdAt: new Date(product.publishedAt.getTime() - 2 * DAY_MS),
      updatedAt: product.publishedAt,
    })),
  })
}

async function insertVariants(ctx: Ctx, seeded: readonly SeededProduct[], pictures: Pictures): Promise<void> {
  const picture = (name: string) => pictures.get(name) as string
  await ctx.db.prisma.productVariant.createMany({
    data: seeded.flatMap((product) =>
      product.variants.map((variant, position) => ({
        id: variant.id,
        productId: product.id,
        sku: variant.sku,
        position,
        weightGrams: product.grams,
        imageId: product.colours ? picture(variant.picture) : null,
      })),
    ),
  })
  await ctx.db.prisma.productImage.createMany({
    data: seeded.flatMap((product) =>
      [...new Set([product.picture, ...Object.values(product.colours ?? {})])].map((name, position) => ({
        productId: product.id,
        mediaId: picture(name),
        position,
      })),
    ),
  })
}

async function insertOptions(ctx: Ctx, seeded: readonly SeededProduct[]): Promise<void> {
  const options: { id: string; productId: string; name: string; position: number }[] = []
  const values: { id: string; optionId: string; value: string; position: number }[] = []
  const links: { variantId: string; optionValueId: string }[] = []
  for (const product of seeded) {
    Object.entries(optionsOf(product)).forEach(([name, texts], position) => {
      const option = { id: newId(), productId: product.id, name, position }
      options.push(option)
      texts.forEach((value, place) => {
        const id = newId()
        values.push({ id, optionId: option.id, value, position: place })
        for (const variant of product.variants)
          if (variant.options[name] === value) links.push({ variantId: variant.id, optionValueId: id })
      })
    })
  }
  await ctx.db.prisma.productOption.createMany({ data: options })
  await ctx.db.prisma.productOptionValue.createMany({ data: values })
  await ctx.db.prisma.variantOptionValue.createMany({ data: links })
}

function pricesOf(product: SeededProduct) {
  return product.variants.flatMap((variant) =>
    currencies.map((currency) => ({
      variantId: variant.id,
      currency,
      amountMinor: priceIn(currency, product.euros),
      compareAtMinor: product.wasEuros === undefined ? null : priceIn(currency, product.wasEuros),
    })),
  )
}

async function seedCollections(ctx: Ctx, seeded: readonly SeededProduct[], pictures: Pictures): Promise<void> {
  const bySlug = new Map(seeded.map((product) => [product.slug, product]))
  const find = (slug: string) => bySlug.get(slug) as SeededProduct
  const rows = collections.map((collection, position) => ({ ...collection, id: newId(), position }))
  await ctx.db.prisma.collection.createMany({
    data: rows.map(({ products: slugs, ...row }) => ({
      ...row,
      imageId: pictures.get(find(slugs[0] as string).picture) ?? null,
    })),
  })
  await ctx.db.prisma.collectionProduct.createMany({
    data: rows.flatMap((row) =>
      row.products.map((slug, position) => ({ collectionId: row.id, productId: find(slug).id, position })),
    ),
  })
}
