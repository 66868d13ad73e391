import type { Money } from '@stoa/kernel'
import { view } from '@stoa/kit'
import { z } from 'zod'
import { moneyView } from '../catalog/index.ts'
import type { SalesSums } from './domain/sales-sums.ts'
import type { Asked } from './report-input.ts'

export const reportRangeView = view('ReportRange', {
  from: z.iso.date(),
  to: z.iso.date(),
  /** The days it is compared with. */
  previousFrom: z.iso.date(),
  previousTo: z.iso.date(),
  /** IANA name: where these days begin and end. */
  timeZone: z.string(),
  today: z.iso.date(),
})

export const salesFiguresView = view('SalesFigures', {
  /** Placed and not cancelled. */
  orders: z.int(),
  /** Totals of these orders. */
  gross: moneyView,
  /** What of it was paid back until now. */
  refunds: moneyView,
  net: moneyView,
  /** Gross of an order, rounded; null without orders. */
  average: moneyView.nullable(),
  refundedOrders: z.int(),
  /** Customers whose first order it was, known by their address of mail. */
  newCustomers: z.int(),
  /** Bags into which the first thing was put. */
  carts: z.int(),
  /** Those of them that became an order, whenever. */
  orderedCarts: z.int(),
})

export type SalesFigures = z.infer<typeof salesFiguresView>

export function salesFigures(sums: SalesSums, currency: string): SalesFigures {
  const { orders, gross, refunded, refundedOrders, newCustomers, carts, orderedCarts } = sums
  const money = (amount: number): Money => ({ amount, currency })
  return {
    orders,
    gross: money(gross),
    refunds: money(refunded),
    net: money(gross - refunded),
    average: orders > 0 ? money(Math.round(gross / orders)) : null,
    refundedOrders,
    newCustomers,
    carts,
    orderedCarts,
  }
}

export function rangeOf({ from, to, previousFrom, previousTo, timeZone, today }: Asked) {
  return { from, to, previousFrom, previousTo, timeZone, today }
}
