import { productData } from '../modules/catalog/index.ts'
import { type PageHead, plainBeginning } from './head-tags.ts'

/** Pages of the shop that show one thing by its slug. */
export type PageKind = {
  /** Before the slug; the API's path of the same thing. */
  readonly path: `/${string}`
  /** Reads the thing. */
  readonly operation: string
  /** Whether the page is given the answer to start with. Default false. */
  readonly hasData?: boolean
  /** `publicUrl` is the shop's address, `url` the page's own. */
  readonly head: (row: never, site: { readonly publicUrl: string; readonly url: string }) => PageHead
}

type Picture = { image: { url: string } | null }
type Named = Picture & { name: string; description: string }
type Product = Parameters<typeof productData>[0] &
  Picture & { name: string; metaTitle: string; metaDescription: string; descriptionHtml: string }

const pictureUrl = ({ image }: Picture, publicUrl: string) => (image ? new URL(image.url, publicUrl).href : null)

const namedHead: PageKind['head'] = (row: Named, { publicUrl }) => ({
  type: 'website',
  title: row.name,
  description: row.description,
  image: pictureUrl(row, publicUrl),
})

export const pageKinds: readonly PageKind[] = [
  {
    path: '/products',
    operation: 'store.product.read',
    hasData: true,
    head: (row: Product, { publicUrl, url }) => {
      const image = pictureUrl(row, publicUrl)
      return {
        type: 'product',
        title: row.metaTitle || row.name,
        description: row.metaDescription || plainBeginning(row.descriptionHtml),
        image,
        jsonLd: productData(row, { url, image }),
      }
    },
  },
  { path: '/categories', operation: 'category.read', head: namedHead },
  { path: '/collections', operation: 'store.collection.read', head: namedHead },
  {
    path: '/pages',
    operation: 'store.page.read',
    head: (row: { title: string; bodyHtml: string }) => ({
      type: 'website',
      title: row.title,
      description: plainBeginning(row.bodyHtml),
      image: null,
    }),
  },
]
