import { t } from '../../messages.ts'
import type { RightSource } from './rights-types.ts'

/** How a permission comes, in words. */
export function sourceWords({ by, group, object }: RightSource): string {
  if (by === 'superuser') return t('asSuperuser')
  if (by === 'grant') {
    const name = object?._label ?? t('hiddenRecord')
    return group ? t('byGrantThrough', { object: name, group: group._label }) : t('byGrant', { object: name })
  }
  return group ? t('throughGroup', { group: group._label }) : t('directly')
}
