import { audit, emit, invalidate, listTag, notFound, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { productArchived, productPublished } from './catalog.events.ts'

type Status = 'draft' | 'published' | 'archived'

/** Publishes or archives a product. Publishing sets the date the first time. Throws NOT_FOUND. */
export async function changeStatus(
  ctx: Ctx,
  id: string,
  status: Exclude<Status, 'draft'>,
): Promise<{ id: string; status: Status }> {
  const [changed] = await ctx.db.query({
    name: 'product_status',
    text: `UPDATE "Product" p SET status = $2::text::"ProductStatus", "updatedAt" = $3,
        "publishedAt" = CASE WHEN $2::text = 'published' THEN coalesce(p."publishedAt", $3) ELSE p."publishedAt" END
      WHERE p.id = $1 RETURNING 1`,
    values: [id, status, ctx.clock.now()],
  })
  if (!changed) throw notFound({ detail: 'There is no such product.' })
  audit(ctx, {
    operation: status === 'published' ? 'product.publish' : 'product.archive',
    resource: 'Product',
    objectId: id,
  })
  emit(ctx, status === 'published' ? productPublished : productArchived, id, { id })
  invalidate(ctx, [listTag('Product'), rowTag('Product', id)])
  return { id, status }
}
