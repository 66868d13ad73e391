import type { Reference } from '../record.ts'

/** What somebody wrote; see `GET /admin/live`. */
export type News = {
  changeSetId: string
  by: Reference | null
  /** `ids` is null where there are too many to name. */
  records: { resource: string; ids: string[] | null }[]
}

export type OpenRecord = { resource: string; id: string }

/** Lists that show something of what changed. */
export const resourcesOf = (news: News[]): string[] => [
  ...new Set(news.flatMap(({ records }) => records.map(({ resource }) => resource))),
]

/** The newest piece of news about a record. */
export const newsOf = (news: News[], open: OpenRecord | null): News | undefined =>
  news.findLast(({ records }) =>
    records.some(({ resource, ids }) => open !== null && resource === open.resource && ids?.includes(open.id)),
  )
