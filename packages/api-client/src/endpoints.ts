import type {
  Account,
  Address,
  Cart,
  CategoryNode,
  CategoryPage,
  CollectionSummary,
  Facets,
  Home,
  Login,
  NewAddress,
  Order,
  OrderSummary,
  Page,
  Payment,
  ProductListItem,
  ProductPage,
  ProductQuery,
  Reviews,
  SavedAddress,
  ShippingOption,
  Shop,
  StaticPage,
  Suggestions,
} from './shapes.ts'

interface In {
  params: { id: string }
}
interface BySlug {
  params: { slug: string }
}
interface Gives<T> {
  response: T
}
interface Sends<T> {
  body: T
}
interface Priced {
  query?: { currency?: string }
}
interface CartChange {
  email?: string
  shippingAddress?: Address
  billingAddress?: Address | null
  note?: string
}
interface Listing {
  query?: { cursor?: string; limit?: number }
}

/** The public and account surface: what goes in and what comes out of each address. */
export interface Endpoints {
  'GET /shop': Gives<Shop>
  'GET /home': Priced & Gives<Home>
  'GET /products': { query?: ProductQuery } & Gives<Page<ProductListItem>>
  'GET /products/facets': { query?: ProductQuery } & Gives<Facets>
  'GET /products/{slug}': BySlug & Priced & Gives<ProductPage>
  'GET /products/{slug}/related': BySlug & Priced & Gives<{ data: ProductListItem[] }>
  'GET /products/{slug}/reviews': BySlug & Listing & Gives<Reviews>
  'GET /categories': Gives<{ data: CategoryNode[] }>
  'GET /categories/{slug}': BySlug & Gives<CategoryPage>
  'GET /collections': Gives<{ data: CollectionSummary[] }>
  'GET /collections/{slug}': BySlug & Gives<CollectionSummary>
  'GET /search/suggest': { query: { q: string; currency?: string } } & Gives<Suggestions>
  'GET /pages': Gives<{ data: { slug: string; title: string }[] }>
  'GET /pages/{slug}': BySlug & Gives<StaticPage>
  'POST /contact': Sends<{ name: string; email: string; message: string }> & Gives<void>

  'POST /carts': Sends<{ currency?: string }> & Gives<Cart>
  'GET /carts/{id}': In & Gives<Cart>
  'PATCH /carts/{id}': In & Sends<CartChange> & Gives<Cart>
  'POST /carts/{id}/items': In & Sends<{ variantId: string; quantity: number }> & Gives<Cart>
  'PATCH /carts/{id}/items/{itemId}': CartLine & Sends<{ quantity: number }> & Gives<Cart>
  'DELETE /carts/{id}/items/{itemId}': CartLine & Gives<Cart | undefined>
  'GET /carts/{id}/shipping-options': In & Gives<{ data: ShippingOption[] }>
  'PUT /carts/{id}/shipping-option': In & Sends<{ shippingOptionId: string }> & Gives<Cart>
  'POST /carts/{id}/discounts': In & Sends<{ code: string }> & Gives<Cart>
  'DELETE /carts/{id}/discounts/{code}': { params: { id: string; code: string } } & Gives<Cart | undefined>
  'POST /carts/{id}/payments': In & Sends<{ provider: string; token: string; returnUrl: string }> & Gives<Payment>
  'POST /carts/{id}/complete': In & Gives<Order>

  'GET /orders/{id}': In & { query?: { token?: string } } & Gives<Order>
  'POST /orders/lookup': Sends<{ number: string; email: string }> & Gives<Order>

  'POST /auth/register': Sends<{ email: string; password: string; firstName: string; lastName: string }> &
    Gives<unknown>
  'POST /auth/login': Sends<{ email: string; password: string; cartId?: string }> & Gives<Login>
  'POST /auth/logout': Gives<void>
  'POST /auth/password/change': Sends<{ currentPassword: string; newPassword: string }> & Gives<unknown>

  'GET /account': Gives<Account>
  'PATCH /account': Sends<Partial<Pick<Account, 'firstName' | 'lastName'>>> & Gives<Account>
  'GET /account/addresses': Gives<{ data: SavedAddress[] }>
  'POST /account/addresses': Sends<NewAddress> & Gives<SavedAddress>
  'PATCH /account/addresses/{id}': In & Sends<Partial<NewAddress>> & Gives<SavedAddress>
  'DELETE /account/addresses/{id}': In & Gives<void>
  'GET /account/orders': Listing & Gives<Page<OrderSummary>>
  'GET /account/orders/{id}': In & Gives<Order>
  'POST /account/orders/{id}/reorder': In & Sends<{ cartId?: string }> & Gives<Cart>
}

interface CartLine {
  params: { id: string; itemId: string }
}
