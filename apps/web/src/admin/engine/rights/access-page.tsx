import { ShieldOff, X } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast-store.ts'
import { formatFull, formatMoment } from '../format-date.ts'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { RecordTabs } from '../show/record-tabs.tsx'
import { GiveAccess } from './give-access.tsx'
import { useGrantVerbs, useObjectGrants } from './rights-queries.ts'
import type { ObjectGrant } from './rights-types.ts'

type Props = { resource: ResourceMeta; record: RecordData }

const mayTake = 'accounts.objectGrant.take'
const mayGive = 'accounts.objectGrant.give'

function useMay() {
  const { user } = useMeta()
  return (code: string) => user.isSuperuser || user.permissions.includes(code)
}

function GrantRow({ grant, onTake }: { grant: ObjectGrant; onTake?: () => void }) {
  const name = (grant.user ?? grant.group)?._label ?? ''
  const by = grant.grantedBy?._label ?? t('system')
  const address = grant.user ? `/admin/users/${grant.user.id}` : `/admin/groups/${grant.group?.id}`
  return (
    <tr>
      <td>
        <Link to={address} className="title">
          {name}
        </Link>
        <div className="small muted">{grant.user ? t('user') : t('group')}</div>
      </td>
      <td>
        {grant.label}
        <div className="small muted">
          <code>{grant.permission}</code>
        </div>
      </td>
      <td className="muted no-phone">
        <time dateTime={grant.grantedAt} title={formatFull(grant.grantedAt)}>
          {formatMoment(grant.grantedAt)}
        </time>
        , {by}
      </td>
      <td className="row-verbs">
        {onTake && (
          <IconButton
            kind="plain"
            size="s"
            icon={X}
            label={t('takeAwayFrom', { right: lower(grant.label), name })}
            onClick={onTake}
          />
        )}
      </td>
    </tr>
  )
}

/** Who has rights on one record, and giving them. */
export function AccessPage({ resource, record }: Props) {
  const meta = useMeta()
  const may = useMay()
  const { state } = useLocation()
  const { data, error } = useObjectGrants(resource.path, record.id)
  const { give, take } = useGrantVerbs(resource.path, record.id)
  const failed = error ?? give.error ?? take.error
  const remove = (id: string) => take.mutate(id, { onSuccess: () => toast(t('taken')) })
  return (
    <Page title={record._label} crumbs={recordCrumbs(meta, resource, listAddress(resource, state))}>
      <RecordTabs resource={resource} id={record.id} />
      <div className="body" data-width="form">
        <div className="form-grid" data-single="">
          <div>
            {failed && <Callout tone="bad">{failed.message}</Callout>}
            {!data && !error && <Skeleton width="100%" height={200} />}
            {data && (
              <Card title={t('tabAccess')} note={String(data.data.length)} isFlush>
                <p className="pad small muted">{t('accessNote')}</p>
                {data.data.length === 0 ? (
                  <EmptyState icon={ShieldOff} tone="neutral" title={t('noAccess')} />
                ) : (
                  <table className="data-table rights-table" aria-label={t('tabAccess')}>
                    <thead>
                      <tr>
                        <th scope="col">{t('who')}</th>
                        <th scope="col">{t('permission')}</th>
                        <th scope="col" className="no-phone">
                          {t('givenBy')}
                        </th>
                        <th scope="col">
                          <span className="sr">{t('takeAway')}</span>
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.data.map((grant) => (
                        <GrantRow
                          key={grant.id}
                          grant={grant}
                          onTake={grant.isMine && may(mayTake) ? () => remove(grant.id) : undefined}
                        />
                      ))}
                    </tbody>
                  </table>
                )}
              </Card>
            )}
            {data && may(mayGive) && (
              <GiveAccess
                grantable={data.grantable}
                isBusy={give.isPending}
                onGive={async (grant) => {
                  await give.mutateAsync(grant)
                  toast(t('accessGiven'))
                }}
              />
            )}
          </div>
        </div>
      </div>
    </Page>
  )
}
