import type { Endpoint } from './endpoints.ts'
import type { components } from './generated/openapi.ts'

// What the API answers, by the names its callers use. Nothing is described here: that is the API's part.

type Schemas = components['schemas']

/** A page of a list. */
export type Page<Row> = { data: Row[]; page: Schemas['PageInfo'] }

export type Money = Schemas['Money']
export type Tint = Schemas['Tint']
export type AlphaBox = Schemas['AlphaBox']
export type ImageAsset = Schemas['Image']

export type ProductListItem = Schemas['ProductListItem']
export type ProductPage = Schemas['Product']
export type ProductOption = Schemas['ProductOption']
export type Variant = Schemas['ProductVariant']
export type ProductQuery = NonNullable<Endpoint<'GET', '/products'>['query']>
export type Facets = Schemas['Facets']
export type CategoryNode = Schemas['CategoryNode']
export type CategoryPage = Schemas['CategoryPage']
/** A collection; home's are shown with what is in them. */
export type CollectionSummary = Schemas['Collection'] & Partial<Schemas['CollectionCard']>
export type Home = Schemas['Home']
export type Suggestions = Schemas['Suggestions']

export type Address = Schemas['Address']
export type ShippingOption = Schemas['ShippingOption']
export type DeliveryOffer = Schemas['DeliveryOffer']
export type Cart = Schemas['Cart']
export type CartItem = Schemas['CartItem']
export type CartProblem = Schemas['CartProblem']
export type Payment = Schemas['Payment']

/** An order; its account sees it without the token of the guest's link. */
export type Order = Omit<Schemas['Order'], 'token'> & { token?: string }
export type OrderItem = Schemas['OrderItem']
export type OrderSummary = Schemas['AccountOrderListItem']
export type TimelineEntry = Schemas['TimelineLine']
export type Fulfilment = Schemas['Fulfilment']

export type Account = Schemas['Account']
export type Login = Schemas['Login']
export type SavedAddress = Schemas['AccountAddress']
export type NewAddress = Schemas['AccountAddressCreate']
export type StaticPage = Schemas['Page']
export type Shop = Schemas['Shop']

/** What the dashboard of the admin asks for. */
export type SalesReport = Schemas['SalesReport']
export type SalesFigures = Schemas['SalesFigures']
export type SalesPoint = Schemas['SalesPoint']
export type ProductsReport = Schemas['ProductsReport']
export type CategoriesReport = Schemas['CategoriesReport']
export type LowStockReport = Schemas['LowStockReport']
