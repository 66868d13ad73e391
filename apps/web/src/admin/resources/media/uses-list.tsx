import { Link } from 'react-router'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMediaUses } from './media-queries.ts'
import { t } from './messages.ts'

/** Where a file is used, each place a way there. */
export function UsesList({ id }: { id: string }) {
  const { data } = useMediaUses(id)
  if (!data) return <Skeleton width="60%" />
  return (
    <section className="media-uses">
      <h3>{data.total > 0 ? t('usedIn', { count: data.total }) : t('notUsed')}</h3>
      {data.total > 0 && (
        <ul className="card list-plain">
          {data.uses.map(({ model, resource, resourceLabel, id: key, label, field, fieldLabel }) => (
            <li key={`${model} ${key} ${field}`}>
              {resource ? <Link to={`/admin/${resource}/${key}`}>{label}</Link> : <span>{label}</span>}
              <span className="push small muted">{`${resourceLabel}, ${fieldLabel.toLowerCase()}`}</span>
            </li>
          ))}
          {data.total > data.uses.length && (
            <li className="small muted">{t('usesHidden', { count: data.total - data.uses.length })}</li>
          )}
        </ul>
      )}
    </section>
  )
}
