import type { Module } from '@stoa/kit'
import { accounts } from './modules/accounts/index.ts'
import { admin } from './modules/admin/index.ts'
import { cart } from './modules/cart/index.ts'
import { catalog } from './modules/catalog/index.ts'
import { content } from './modules/content/index.ts'
import { imports } from './modules/imports/index.ts'
import { inventory } from './modules/inventory/index.ts'
import { notifications } from './modules/notifications/index.ts'
import { orders } from './modules/orders/index.ts'
import { payments } from './modules/payments/index.ts'
import { platform } from './modules/platform/index.ts'
import { pricing } from './modules/pricing/index.ts'
import { reports } from './modules/reports/index.ts'
import { sheet } from './modules/sheet/index.ts'
import { shipping } from './modules/shipping/index.ts'
import { tax } from './modules/tax/index.ts'

/** The table of contents. A module may call those above it through their `index.ts`; upwards it sends events. */
export const modules: readonly Module[] = [
  platform,
  accounts,
  content,
  catalog,
  inventory,
  pricing,
  sheet,
  tax,
  shipping,
  cart,
  payments,
  orders,
  reports,
  imports,
  notifications,
  admin,
]
