import type { ComponentType } from 'react'
import type { FormProps } from '../engine/form/form-page.tsx'
import type { OwnInlines } from '../engine/form/own-inline.ts'
import type { ResourceMeta } from '../engine/meta-types.ts'
import type { RecordData } from '../engine/record.ts'
import { CategoriesPage } from './categories/categories-page.tsx'
import { Imports } from './import/imports.tsx'
import { PastImport } from './import/past-import.tsx'
import { MediaPage } from './media/media-page.tsx'
import { MediaRecordPage } from './media/media-record.tsx'
import { OrderPage } from './order.tsx'
import { VariantMatrix } from './sheet/variant-matrix.tsx'

type Override = {
  list?: ComponentType<{ resource: ResourceMeta }>
  show?: ComponentType<{ resource: ResourceMeta; record: RecordData }>
  /** In place of the form, of new records and of stored ones. */
  form?: ComponentType<FormProps>
  /** Parts of a stored record's page that read and save an inline's rows themselves. */
  inlines?: OwnInlines
}

/** Pages made by hand. Whatever is not named here is made by the engine from the metadata alone. */
export const overrides: Record<string, Override> = {
  categories: { list: CategoriesPage },
  orders: { show: OrderPage },
  media: { list: MediaPage, show: MediaRecordPage },
  products: { inlines: { variants: VariantMatrix } },
  'product-imports': { list: Imports, show: PastImport },
}
