// Owns: Product, ProductOption(Value), ProductVariant, Category, Collection, MediaAsset, MediaFolder and the tables between them.
// Never: knows what something costs or how many there are, beyond reading it for a list.
// Emits: product.published, product.archived.
import { defineJob, defineModule, slugRule } from '@stoa/kit'
import { catalogOperations } from './catalog.actions.ts'
import { german } from './catalog.de.ts'
import { folderNotEmpty, mediaExists, mediaInUse, notAPicture, optionInUse } from './catalog.errors.ts'
import { productArchived, productPublished } from './catalog.events.ts'
import { category } from './category.resource.ts'
import { collection } from './collection.resource.ts'
import { mediaFolder } from './media/folder.resource.ts'
import { mediaAsset } from './media/media.resource.ts'
import { SWEEP_JOB, sweepFiles } from './media/sweep-files.ts'
import { product, productOption, productOptionValue } from './product.resource.ts'
import { productVariant } from './variant.resource.ts'

export { enterTree } from './category-tree.ts'
export { freeUnitsText, isAtOpenPlace } from './free-units.ts'
export { listProducts, type ProductCard } from './list-products.ts'
export { pictureAddress } from './media/picture-address.ts'
export { storePicture } from './media/store-picture.ts'
export { productData } from './product-data.ts'
export { saveVariantOptions } from './save-variant-options.ts'
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
  translations: { de: german },
  resources: [
    product,
    productOption,
    productOptionValue,
    productVariant,
    category,
    collection,
    mediaAsset,
    mediaFolder,
  ],
  operations: catalogOperations,
  events: [productPublished, productArchived],
  errors: [notAPicture, optionInUse, mediaInUse, mediaExists, folderNotEmpty],
  rules: {
    MediaAsset_focal_check: 'The point must lie in the picture.',
    MediaFolder_path_check: 'This is not a path of folders.',
    Product_slug_check: slugRule,
    Category_slug_check: slugRule,
    Collection_slug_check: slugRule,
  },
  // After the trash is emptied.
  jobs: [defineJob(SWEEP_JOB, { cron: '53 3 * * *', run: sweepFiles })],
  permissions: [{ code: 'catalog.mediaAsset.add', label: 'Upload pictures' }],
})
