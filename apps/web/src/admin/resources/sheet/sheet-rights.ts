import type { AdminMeta } from '../../engine/meta-types.ts'

const holds = ({ user }: AdminMeta, code: string): boolean => user.isSuperuser || user.permissions.includes(code)

/** What the caller may do in the sheet; the API asks for the same. */
export const sheetRights = (meta: AdminMeta) => ({
  canSee: holds(meta, 'catalog.productVariant.view'),
  canChange: holds(meta, 'catalog.productVariant.change'),
  canMake: holds(meta, 'catalog.product.change'),
  canSeePrices: holds(meta, 'pricing.variantPrice.view'),
  canPrice: holds(meta, 'pricing.variantPrice.change'),
  canSeeStock: holds(meta, 'inventory.stockLevel.view'),
  canCount: holds(meta, 'inventory.stockLevel.change'),
})

export type SheetRights = ReturnType<typeof sheetRights>
