/** Change sets that this tab wrote: news of them are none. */
const own = new Set<string>()

const KEPT = 200

export function rememberOwn(changeSetId: string): void {
  own.add(changeSetId)
  const [oldest] = own
  if (own.size > KEPT && oldest !== undefined) own.delete(oldest)
}

export const isOwn = (changeSetId: string): boolean => own.has(changeSetId)
