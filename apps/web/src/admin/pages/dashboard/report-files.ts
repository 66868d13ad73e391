import type {
  CategoriesReport,
  LowStockReport,
  Money,
  ProductsReport,
  SalesFigures,
  SalesReport,
} from '@stoa/api-client'
import { minorToText } from '../../engine/money.ts'
import { type CsvCell, toCsv } from './csv.ts'
import { t } from './messages.ts'

const amount = (money: Money | null): CsvCell => money && minorToText(money.amount, money.currency)

const figureNames = ['orders', 'gross', 'refunds', 'net', 'average', 'customers', 'carts', 'conversion'] as const

const figureCells = (one: SalesFigures | null): CsvCell[] =>
  one
    ? [
        one.orders,
        amount(one.gross),
        amount(one.refunds),
        amount(one.net),
        amount(one.average),
        one.newCustomers,
        one.carts,
        one.orderedCarts,
      ]
    : figureNames.map(() => null)

/** Every point of the chart with all figures, and those before in the columns after them. */
export function salesFile({ points, currency, interval }: SalesReport): string {
  const names = figureNames.map((name) => t(name))
  const head = [
    t(interval),
    t('currency'),
    ...names,
    `${t('before')}: ${t('start')}`,
    ...names.map((name) => `${t('before')}: ${name}`),
  ]
  const rows = points.map((point) => [
    point.start,
    currency,
    ...figureCells(point.current),
    point.previousStart,
    ...figureCells(point.previous),
  ])
  return toCsv(head, rows)
}

export function productsFile({ data, currency }: ProductsReport): string {
  const head = [
    t('product'),
    t('sold'),
    t('refundedUnits'),
    t('currency'),
    t('byRevenue'),
    `${t('before')}: ${t('sold')}`,
    `${t('before')}: ${t('byRevenue')}`,
  ]
  return toCsv(
    head,
    data.map((row) => [
      row.name,
      row.units,
      row.refundedUnits,
      currency,
      amount(row.revenue),
      row.previousUnits,
      amount(row.previousRevenue),
    ]),
  )
}

export function categoriesFile({ data, currency }: CategoriesReport): string {
  const head = [
    t('category'),
    t('sold'),
    t('currency'),
    t('byRevenue'),
    `${t('before')}: ${t('sold')}`,
    `${t('before')}: ${t('byRevenue')}`,
  ]
  return toCsv(
    head,
    data.map((row) => [
      row.name ?? t('noCategory'),
      row.units,
      currency,
      amount(row.revenue),
      row.previousUnits,
      amount(row.previousRevenue),
    ]),
  )
}

export function lowStockFile({ data }: LowStockReport): string {
  const head = [t('sku'), t('product'), t('left'), t('sold'), t('daysLeft')]
  return toCsv(
    head,
    data.map((row) => [row.sku, row.name, row.available, row.sold, row.daysLeft]),
  )
}
