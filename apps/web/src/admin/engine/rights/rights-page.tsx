import { ShieldOff } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Input } from '../../ui/input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMeta } from '../meta.tsx'
import type { ResourceMeta } from '../meta-types.ts'
import type { RecordData } from '../record.ts'
import { listAddress, recordCrumbs } from '../record-crumbs.ts'
import { Page } from '../shell/page.tsx'
import { RecordTabs } from '../show/record-tabs.tsx'
import { useEffectivePermissions } from './rights-queries.ts'
import type { EffectivePermission, RightSource } from './rights-types.ts'
import { sourceWords } from './source-words.ts'

const Source = ({ source }: { source: RightSource }) => {
  const { object } = source
  const words = sourceWords(source)
  return <li>{object?._label ? <Link to={`/admin/${object.resource}/${object.id}`}>{words}</Link> : words}</li>
}

const Right = ({ right }: { right: EffectivePermission }) => (
  <tr>
    <td>
      <div className="title">
        {right.label} {!right.isEverywhere && <Badge tone="note">{t('onSomeOnly')}</Badge>}
      </div>
      <code className="small muted">{right.code}</code>
    </td>
    <td>
      <ul className="right-sources">
        {right.sources.map((source) => (
          <Source key={JSON.stringify(source)} source={source} />
        ))}
      </ul>
    </td>
  </tr>
)

function matches({ code, label, sources }: EffectivePermission, text: string): boolean {
  const words = [code, label, ...sources.map(sourceWords)].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word))
}

function RightsTable({ rights }: { rights: EffectivePermission[] }) {
  const [text, setText] = useState('')
  const shown = rights.filter((right) => matches(right, text))
  return (
    <Card title={t('tabRights')} note={t('hasOf', { has: shown.length, count: rights.length })} isFlush>
      <div className="rights-search">
        <Input
          type="search"
          aria-label={t('findPermission')}
          placeholder={t('findPermission')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="pad muted">{t('noPermissionFound')}</p>
      ) : (
        <table className="data-table rights-table" aria-label={t('tabRights')}>
          <thead>
            <tr>
              <th scope="col">{t('permission')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((right) => (
              <Right key={right.code} right={right} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

/** What a user may do, and by what. */
export function RightsPage({ resource, record }: { resource: ResourceMeta; record: RecordData }) {
  const meta = useMeta()
  const { state } = useLocation()
  const { data, error } = useEffectivePermissions(resource.path, record.id)
  return (
    <Page title={record._label} crumbs={recordCrumbs(meta, resource, listAddress(resource, state))}>
      <RecordTabs resource={resource} id={record.id} />
      <div className="body" data-width="form">
        {error && <Callout tone="bad">{error.message}</Callout>}
        {!data && !error && <Skeleton width="100%" height={320} />}
        {data && !data.isInForce && data.permissions.length > 0 && <Callout tone="note">{t('notInForce')}</Callout>}
        {data?.permissions.length === 0 && <EmptyState icon={ShieldOff} tone="neutral" title={t('noRights')} />}
        {data && data.permissions.length > 0 && <RightsTable rights={data.permissions} />}
      </div>
    </Page>
  )
}
