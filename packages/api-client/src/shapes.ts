export interface Money {
  /** Integer minor units. */
  amount: number
  /** ISO 4217. */
  currency: string
}

export interface Page<T> {
  data: T[]
  page: { nextCursor: string | null; prevCursor?: string | null; limit: number; total?: number }
}

export type Tint = 'sand' | 'mist' | 'lilac' | 'sage' | 'blush' | 'periwinkle'

/** Where the object stands in its picture, in fractions of it. `foot` is where it touches the ground. */
export interface AlphaBox {
  left: number
  top: number
  width: number
  height: number
  foot?: { left: number; width: number } | null
}

export interface ImageAsset {
  url: string
  alt: string
  width: number
  height: number
  /** Ready `srcset` strings. */
  srcset?: { avif?: string; webp?: string } | null
  /** Null when the picture is opaque. */
  alphaBox?: AlphaBox | null
}

export interface Rating {
  average: number
  count: number
  /** How many reviews gave 1 to 5 stars. */
  histogram?: Record<string, number>
}

export interface ProductListItem {
  id: string
  slug: string
  name: string
  /** One line under the name. */
  tagline?: string | null
  price: { min: Money; max: Money }
  compareAtPrice?: Money | null
  image: ImageAsset | null
  tint: Tint
  category: { slug: string; name: string } | null
  inStock: boolean
  /** Only when few are left. */
  available?: number | null
  rating?: Rating | null
  /** Colours of the colour option, as CSS colours. */
  swatches?: { name: string; color: string }[]
  publishedAt?: string | null
}

export interface ProductOption {
  name: string
  values: string[]
}

export interface Variant {
  id: string
  sku: string
  options: Record<string, string>
  price: Money
  compareAtPrice?: Money | null
  inStock: boolean
  /** Only when few are left. */
  available?: number | null
  image?: ImageAsset | null
  tint?: Tint | null
}

export interface ProductPage extends ProductListItem {
  descriptionHtml: string
  metaTitle?: string | null
  metaDescription?: string | null
  options: ProductOption[]
  images: ImageAsset[]
  variants: Variant[]
  vendor?: string | null
}

export interface ProductQuery {
  category?: string
  collection?: string
  q?: string
  price__gte?: number
  price__lte?: number
  inStock?: boolean
  ordering?: string
  currency?: string
  cursor?: string
  limit?: number
  [option: `option.${string}__in`]: string | undefined
}

export interface Facets {
  total: number
  price: { min: number | Money; max: number | Money } | null
  options: { name: string; values: { value: string; count: number; color?: string | null }[] }[]
  inStock: { true: number }
  categories: { slug: string; name: string; count: number }[]
}

export interface CategoryNode {
  id: string
  slug: string
  name: string
  parentId: string | null
  description?: string
  image?: ImageAsset | null
  tint?: Tint
  productCount: number
  children: CategoryNode[]
}

export interface CategoryPage extends CategoryNode {
  breadcrumbs: { slug: string; name: string }[]
}

export interface CollectionSummary {
  id: string
  slug: string
  name: string
  description?: string
  image?: ImageAsset | null
  tint?: Tint
  productCount?: number
  priceFrom?: Money | null
  /** A few of its pictures, to stand together. */
  images?: ImageAsset[]
}

export interface Home {
  colonnade: { category: { slug: string; name: string; productCount?: number }; image: ImageAsset | null; tint: Tint }[]
  collections: CollectionSummary[]
  newest: ProductListItem[]
  bestsellers: ProductListItem[]
}

export interface Suggestions {
  terms: string[]
  products: ProductListItem[]
  categories: { slug: string; name: string }[]
}

export interface Review {
  id: string
  rating: number
  title: string
  body: string
  author: string
  createdAt: string
  variantName?: string | null
}

export interface Reviews extends Page<Review> {
  summary?: Rating
}

export interface Address {
  firstName: string
  lastName: string
  company?: string | null
  line1: string
  line2?: string | null
  city: string
  region?: string | null
  postalCode: string
  /** ISO 3166-1 alpha-2. */
  country: string
  phone?: string | null
}

export interface ShippingOption {
  id: string
  name: string
  description?: string | null
  price: Money
  estimatedDelivery?: { from: string; to: string } | null
}

export interface CartItem {
  id: string
  variantId: string
  sku: string
  name: string
  productSlug?: string
  /** The chosen options, for example "Blue, M". */
  variantName?: string
  options?: Record<string, string>
  image?: ImageAsset | null
  tint?: Tint
  quantity: number
  /** Only when few are left. */
  available?: number | null
  unitPrice: Money
  compareAtPrice?: Money | null
  total: Money
}

export interface CartProblem {
  code: string
  message: string
  itemId?: string | null
  /** Old and new, where the problem is a change of price or quantity. */
  before?: Money | number | null
  after?: Money | number | null
}

export interface CartDiscount {
  code: string
  description?: string | null
  amount: Money
}

interface Totals {
  currency: string
  subtotal: Money
  discountTotal: Money
  shippingTotal: Money
  taxTotal: Money
  total: Money
  discounts?: CartDiscount[]
}

export interface Cart extends Totals {
  id: string
  email: string | null
  note?: string | null
  items: CartItem[]
  shippingAddress: Address | null
  billingAddress: Address | null
  shippingOption: ShippingOption | null
  /** From which subtotal delivery costs nothing, where the shop says so. */
  freeShippingFrom?: Money | null
  problems: CartProblem[]
}

export interface Payment {
  id: string
  status: 'authorised' | 'captured' | 'requires_action' | 'pending' | 'declined'
  redirectUrl?: string | null
  message?: string | null
}

export interface TimelineEntry {
  at: string
  kind: string
  message: string
}

export interface Fulfilment {
  id: string
  carrier?: string
  trackingNumber?: string
  trackingUrl?: string | null
  createdAt?: string
}

export type OrderItem = CartItem

export interface OrderSummary {
  id: string
  number: number | string
  status: string
  paymentStatus: string
  fulfilmentStatus: string
  currency: string
  total: Money
  placedAt: string
  items: OrderItem[]
}

export interface Order extends OrderSummary, Totals {
  email?: string
  shippingAddress?: Address | null
  billingAddress?: Address | null
  shippingOption?: { name: string; estimatedDelivery?: { from: string; to: string } | null } | null
  timeline?: TimelineEntry[]
  fulfilments?: Fulfilment[]
  /** Signed; lets a guest see this order. */
  token?: string
}

export interface Account {
  id: string
  email: string
  firstName: string
  lastName: string
  emailVerified?: boolean
}

export interface Login {
  accessToken: string
  expiresIn: number
  user: Account
  /** The cart after the guest's was merged into the account's. */
  cartId?: string | null
}

export interface SavedAddress extends Address {
  id: string
  isDefault?: boolean
}

export type NewAddress = Omit<SavedAddress, 'id'>

export interface StaticPage {
  slug: string
  title: string
  bodyHtml: string
}

export interface Shop {
  name: string
  currencies: string[]
  defaultCurrency: string
  countries: { code: string; name: string }[]
  announcement?: string | null
  pricesIncludeTax: boolean
}
