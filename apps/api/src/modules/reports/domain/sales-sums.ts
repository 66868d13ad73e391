/** What can be added up over hours, days and currencies alike. */
export type SalesSums = {
  readonly orders: number
  /** Minor units. */
  readonly gross: number
  /** Minor units. */
  readonly refunded: number
  readonly refundedOrders: number
  readonly newCustomers: number
  readonly carts: number
  readonly orderedCarts: number
}

export const noSales: SalesSums = {
  orders: 0,
  gross: 0,
  refunded: 0,
  refundedOrders: 0,
  newCustomers: 0,
  carts: 0,
  orderedCarts: 0,
}

export function addSales(a: SalesSums, b: SalesSums): SalesSums {
  return {
    orders: a.orders + b.orders,
    gross: a.gross + b.gross,
    refunded: a.refunded + b.refunded,
    refundedOrders: a.refundedOrders + b.refundedOrders,
    newCustomers: a.newCustomers + b.newCustomers,
    carts: a.carts + b.carts,
    orderedCarts: a.orderedCarts + b.orderedCarts,
  }
}

export const sumSales = (all: Iterable<SalesSums>): SalesSums => [...all].reduce(addSales, noSales)
