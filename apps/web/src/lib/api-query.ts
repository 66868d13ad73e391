import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { settleCurrency } from './currency.ts'

/** Query keys begin with the address asked, so that answers sent along with the page find their place. */
export const shopQuery = queryOptions({
  queryKey: ['/shop'],
  queryFn: async () => {
    const shop = await api.get('/shop')
    settleCurrency(shop)
    return shop
  },
  staleTime: 600_000,
})

export const deliveryQuery = (currency: string) =>
  queryOptions({
    queryKey: ['/shop/delivery', { currency }],
    queryFn: () => api.get('/shop/delivery', { query: { currency } }),
    staleTime: 600_000,
  })

export const categoriesQuery = queryOptions({
  queryKey: ['/categories'],
  queryFn: () => api.get('/categories'),
  staleTime: 600_000,
})

export const pagesQuery = queryOptions({ queryKey: ['/pages'], queryFn: () => api.get('/pages'), staleTime: 600_000 })

export const homeQuery = (currency: string) =>
  queryOptions({ queryKey: ['/home', { currency }], queryFn: () => api.get('/home', { query: { currency } }) })

export const productQuery = (slug: string, currency: string) =>
  queryOptions({
    queryKey: [`/products/${slug}`, { currency }],
    queryFn: () => api.get('/products/{slug}', { params: { slug }, query: { currency } }),
  })

export const accountQuery = queryOptions({ queryKey: ['/account'], queryFn: () => api.get('/account') })

export const addressesQuery = queryOptions({
  queryKey: ['/account/addresses'],
  queryFn: () => api.get('/account/addresses'),
})
