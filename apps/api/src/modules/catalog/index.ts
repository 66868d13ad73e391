// Owns: Product, ProductOption(Value), ProductVariant, Category, Collection, MediaAsset and the tables between them.
// Never: knows what something costs or how many there are, beyond reading it for a list.
// Emits: product.published, product.archived.
import { defineModule, slugRule } from '@stoa/kit'
import { catalogOperations } from './catalog.actions.ts'
import { optionInUse } from './catalog.errors.ts'
import { productArchived, productPublished } from './catalog.events.ts'
import { category } from './category.resource.ts'
import { collection } from './collection.resource.ts'
import { mediaAsset } from './media.resource.ts'
import { product, productOption, productOptionValue } from './product.resource.ts'
import { notAPicture } from './store-picture.ts'
import { productVariant } from './variant.resource.ts'

export { enterTree } from './category-tree.ts'
export { freeUnitsText, isAtOpenPlace } from './free-units.ts'
export { listProducts, type ProductCard } from './list-products.ts'
export { productData } from './product-data.ts'
export { saveVariantOptions } from './save-variant-options.ts'
export { storePicture } from './store-picture.ts'
export {
  type Image,
  imageView,
  moneySql,
  moneyView,
  type RawImage,
  rawImageSql,
  rawImageText,
  tintView,
  toImage,
} from './views.ts'

export const catalog = defineModule({
  name: 'catalog',
  label: 'Catalogue',
  resources: [product, productOption, productOptionValue, productVariant, category, collection, mediaAsset],
  operations: catalogOperations,
  events: [productPublished, productArchived],
  errors: [notAPicture, optionInUse],
  rules: { Product_slug_check: slugRule, Category_slug_check: slugRule, Collection_slug_check: slugRule },
  permissions: [{ code: 'catalog.mediaAsset.add', label: 'Upload pictures' }],
})
