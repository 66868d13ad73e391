import { language } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useMeta } from '../meta.tsx'
import { present } from './use-live.ts'

/** Who else has the record open. */
export function Present() {
  const { user } = useMeta()
  const people = present.use()
  const names = people.map(({ id, _label }) => (id === user.id ? t('presentYou') : _label))
  const words =
    people.length > 0
      ? t('present', { names: new Intl.ListFormat(language()).format(names), count: people.length })
      : ''
  return (
    <span className="present" role="status" title={words}>
      {people.map(({ id, _label }) => (
        <Avatar key={id} name={_label} size="s" />
      ))}
      <span className="sr">{words}</span>
    </span>
  )
}
