import { t } from '../../messages.ts'
import type { ResourceMeta } from '../meta-types.ts'

/** Pages of a record that a declaration can name, in the order of their tabs. */
const labels: Record<string, string> = { access: t('tabAccess'), rights: t('tabRights') }

/** Those of a resource that this admin knows; an older one leaves out what a newer shop has. */
export const recordPagesOf = ({ recordPages }: ResourceMeta): { name: string; label: string }[] =>
  recordPages.flatMap((name) => (labels[name] ? [{ name, label: labels[name] }] : []))
