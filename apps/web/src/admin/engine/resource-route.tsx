import { SearchX } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { lower } from '../../lib/language.ts'
import { t } from '../messages.ts'
import { overrides } from '../resources/overrides.ts'
import { pages } from '../resources/pages.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { isProblem, type Versioned } from './api.ts'
import { DeniedPage } from './denied-page.tsx'
import { FormPage } from './form/form-page.tsx'
import { fieldsWithoutOwn, type OwnInlines } from './form/own-inline.ts'
import { ListPage } from './list/list-page.tsx'
import { useMeta, useResource } from './meta.tsx'
import type { ResourceMeta } from './meta-types.ts'
import { useKeepRecent } from './places/use-keep-recent.ts'
import { useRecord } from './queries.ts'
import type { RecordData } from './record.ts'
import { RecordBones } from './record-bones.tsx'
import { listAddress, recordCrumbs } from './record-crumbs.ts'
import { rightsOf } from './row-rights.ts'
import { Page } from './shell/page.tsx'
import { ShowPage } from './show/show-page.tsx'

export function ListRoute() {
  const { resource: path = '' } = useParams()
  const resource = useResource(path)
  const page = useMeta().pages.find((each) => each.path === path)
  const CustomPage = pages[path]
  if (page && CustomPage)
    return (
      <Suspense>
        <CustomPage page={page} />
      </Suspense>
    )
  if (!resource?.can.view) return <DeniedPage name={path} />
  const Override = overrides[path]?.list
  return Override ? <Override resource={resource} /> : <ListPage key={path} resource={resource} />
}

export function NewRoute() {
  const { resource: path = '' } = useParams()
  const { state } = useLocation()
  const [params] = useSearchParams()
  const resource = useResource(path)
  if (!resource?.can.add) return <DeniedPage name={path} />
  const Form = overrides[path]?.form ?? FormPage
  const original = params.get('copy')
  const filled = new URLSearchParams(params)
  // Another tab of the form is the same form.
  filled.delete('tab')
  if (original === null)
    return <Form key={`${path}?${filled} ${state?.again ?? ''}`} resource={resource} address={filled} />
  return (
    <Loaded key={`${path} ${original}`} resource={resource} id={original}>
      {({ data }) => <Form resource={resource} original={data} />}
    </Loaded>
  )
}

const none: OwnInlines = {}

type LoadedProps = {
  resource: ResourceMeta
  id: string
  /** Of the record; all where left out. */
  fields?: string
  children: (stored: Versioned<RecordData>) => ReactNode
}

function Loaded({ resource, id, fields, children }: LoadedProps) {
  const meta = useMeta()
  const { state } = useLocation()
  const { data, error, refetch } = useRecord(resource.path, id, fields)
  const isGone = isProblem(error, 404, 410)
  // Taken back or deleted meanwhile: what was read of it stands for nothing any more.
  if (data && !isGone) return children(data)
  const crumbs = recordCrumbs(meta, resource, listAddress(resource, state))
  if (!error) return <RecordBones resource={resource} crumbs={crumbs} />
  return (
    <Page isFill title={resource.label} crumbs={crumbs}>
      <EmptyState
        icon={SearchX}
        tone="neutral"
        title={isGone ? t('gone', { name: lower(resource.label) }) : t('unreachable')}
        actions={
          <>
            <Link className="button" data-kind="primary" to={listAddress(resource, state)}>
              {t('backTo', { name: lower(resource.labelPlural) })}
            </Link>
            {!isGone && <Button onClick={() => refetch()}>{t('tryAgain')}</Button>}
          </>
        }
      >
        {isGone ? t('goneNote') : error.message}
      </EmptyState>
    </Page>
  )
}

/** A record on screen, by the page that is made for it or by the engine's. */
function Opened({ resource, stored }: { resource: ResourceMeta; stored: Versioned<RecordData> }) {
  useKeepRecent(resource.path, stored.data.id)
  const { show: Override, form: Form = FormPage, inlines: own = none } = overrides[resource.path] ?? {}
  if (Override) return <Override resource={resource} record={stored.data} />
  if (!rightsOf(resource, stored.data).change) return <ShowPage resource={resource} record={stored.data} own={own} />
  return <Form resource={resource} stored={stored} own={own} />
}

export function RecordRoute() {
  const { resource: path = '', id = '' } = useParams()
  const resource = useResource(path)
  if (!resource?.can.view) return <DeniedPage name={path} />
  const own = overrides[path]?.inlines ?? none
  return (
    <Loaded key={`${path}/${id}`} resource={resource} id={id} fields={fieldsWithoutOwn(resource, own)}>
      {(stored) => <Opened resource={resource} stored={stored} />}
    </Loaded>
  )
}
