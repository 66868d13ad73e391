import type { TimelineItem } from './order-data.ts'

export const views = ['all', 'notes', 'customer'] as const
export type View = (typeof views)[number]

const isNote = ({ kind, quote }: TimelineItem): boolean => kind === 'note' || kind === 'comment' || quote !== undefined

/** What one view of the timeline shows. */
export const inView = (view: View, items: TimelineItem[]): TimelineItem[] =>
  items.filter((item) => view === 'all' || (view === 'notes' ? isNote(item) : item.isPublic !== false))

export const newestFirst = (items: TimelineItem[]): TimelineItem[] =>
  [...items].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
