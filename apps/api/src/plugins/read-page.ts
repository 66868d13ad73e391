import { isAppError } from '@stoa/kernel'
import { type CachedAnswer, execute, notFound, type ResolvedOperation, validationFailed } from '@stoa/kit'
import { cacheKeyOf, etagOf } from '@stoa/kit/rest'
import type { Ctx } from '../context.ts'
import { dataTag, headTags } from './head-tags.ts'
import type { PageKind } from './page-kinds.ts'

export type PageRequest = {
  readonly kind: PageKind
  readonly slug: string
  /** Makes the page from its head tags and the data it starts with. */
  readonly render: (head: string, data: string) => string
}

/**
 * A page of the shop about one thing, kept as long as what the API says of the thing. Null where there is no such thing.
 * Throws what reading it throws: TOO_MANY_REQUESTS, for one.
 */
export async function readPage(
  ctx: Ctx,
  { kind, slug, render }: PageRequest,
): Promise<Pick<CachedAnswer, 'body' | 'etag'> | null> {
  const { cache, kit } = ctx.services.runtime()
  const path = `${kind.path}/${encodeURIComponent(slug)}`
  const key = cacheKeyOf(`page ${ctx.currency}`, path)
  const kept = cache.get(key)
  if (kept) return kept
  const mark = cache.mark()
  const operation = kit.operations.get(kind.operation) as ResolvedOperation
  const outcome = await findOutcome(ctx, operation, slug)
  if (!outcome) return null
  const { publicUrl } = ctx.services.config
  const url = `${publicUrl}${path}`
  const head = headTags(url, kind.head(outcome.value as never, { publicUrl, url }))
  const body = Buffer.from(render(head, kind.hasData ? dataTag(`${kind.path}/${slug}`, outcome.value) : ''))
  const page = { body, etag: etagOf(body), headers: {}, tags: outcome.tags }
  cache.set(key, page, operation.cacheTtlSeconds ?? 0, mark)
  return page
}

// A slug that nothing can have, a NUL in it for example, is refused as input; whoever opens the page finds nothing either way.
async function findOutcome(ctx: Ctx, operation: ResolvedOperation, slug: string) {
  try {
    return await execute(ctx.services.runtime(), operation, ctx, { input: { slug } })
  } catch (error) {
    if (isAppError(error) && (error.code === notFound.code || error.code === validationFailed.code)) return null
    throw error
  }
}
