import { t } from '../../messages.ts'
import type { ResourceMeta } from '../meta-types.ts'

/** Pages of a record that a declaration can name, in the order of their tabs. */
const labels = { access: 'tabAccess', rights: 'tabRights' } as const
const isKnown = (name: string): name is keyof typeof labels => name in labels

/** Those of a resource that this admin knows; an older one leaves out what a newer shop has. */
export const recordPagesOf = ({ recordPages }: ResourceMeta): { name: string; label: string }[] =>
  recordPages.filter(isKnown).map((name) => ({ name, label: t(labels[name]) }))
