import type { AdminUser } from '../../engine/meta-types.ts'
import type { TimelineItem } from './order-data.ts'

const others = 'orders.order.changeNotes'

/** Notes for the team are changed by whoever wrote them, and by those who may change anybody's; the customer's stay. */
export const mayChangeNote = (user: AdminUser, item: TimelineItem): boolean =>
  item.kind === 'comment' &&
  item.isPublic === false &&
  (item.actorId === null || item.actorId === user.id || user.isSuperuser || user.permissions.includes(others))
