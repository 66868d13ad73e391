import type { ListRequest, ResolvedExposure } from '@stoa/kit'
import { selectAll } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { productCardView } from './product-card-view.ts'

export type ProductCard = z.infer<typeof productCardView>

type Wanted = {
  readonly filter?: { readonly name: string; readonly lookup: 'exact' | 'in'; readonly value: unknown }
  readonly search?: string
  readonly limit: number
}

/** Published products as lists show them, newest first: the storefront's own list, asked from inside. */
export async function listProducts(ctx: Ctx, { filter, search, limit }: Wanted): Promise<ProductCard[]> {
  const runtime = ctx.services.runtime()
  const exposure = runtime.kit.resources.find((resource) => resource.model.name === 'Product')?.exposures
    .store as ResolvedExposure
  const where = filter
    ? [
        {
          filter: exposure.filters[filter.name] as NonNullable<(typeof exposure.filters)[string]>,
          lookup: filter.lookup,
          key: null,
          value: filter.value,
        },
      ]
    : []
  const request: ListRequest = {
    select: selectAll(exposure, exposure.listFields),
    where,
    search: search ?? null,
    order: [],
    limit,
    cursor: null,
    page: null,
    count: 'none',
  }
  const { data } = await runtime.reads.list(ctx, exposure, request)
  return data as ProductCard[]
}
