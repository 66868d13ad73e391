const e = encodeURIComponent

/** Every address of the shop, so that no page spells one by hand. */
export const paths = {
  home: '/',
  all: '/products',
  newest: '/products?ordering=-publishedAt',
  product: (slug: string) => `/products/${e(slug)}`,
  category: (slug: string) => `/categories/${e(slug)}`,
  collections: '/collections',
  collection: (slug: string) => `/collections/${e(slug)}`,
  search: (q: string) => `/search?q=${e(q)}`,
  cart: '/cart',
  checkout: '/checkout',
  order: (id: string, token?: string) => `/orders/${e(id)}${token ? `?token=${e(token)}` : ''}`,
  findOrder: '/find-order',
  page: (slug: string) => `/pages/${e(slug)}`,
  contact: '/contact',
  saved: '/saved',
  login: (next?: string) => `/account/login${next ? `?next=${e(next)}` : ''}`,
  register: (next?: string) => `/account/register${next ? `?next=${e(next)}` : ''}`,
  orders: '/account/orders',
  accountOrder: (id: string) => `/account/orders/${e(id)}`,
  addresses: '/account/addresses',
  profile: '/account/profile',
  security: '/account/security',
} as const
