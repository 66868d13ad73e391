import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { DeniedPage } from '../../engine/denied-page.tsx'
import { useMeta } from '../../engine/meta.tsx'
import { useLabels } from '../../engine/queries.ts'
import { Page } from '../../engine/shell/page.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Combobox } from '../../widgets/relation-combobox.tsx'
import { groupRows } from './group-rows.ts'
import { t } from './messages.ts'
import { sheetColumns } from './sheet-columns.ts'
import { SheetEditor } from './sheet-editor.tsx'
import { SheetLeaveGuard } from './sheet-leave-guard.tsx'
import { useReplaceRows, useSheet } from './sheet-queries.ts'
import { sheetRights } from './sheet-rights.ts'
import { useEdits } from './use-edits.ts'

const names = ['q', 'status', 'categoryId', 'collectionId', 'atMost', 'option', 'productId'] as const
const few = ['0', '5', '20']

/** The filters, which stand in the address. */
function useFilter() {
  const [params, setParams] = useSearchParams()
  const text = params.toString()
  const filter = useMemo(() => {
    const known = new URLSearchParams(text)
    return Object.fromEntries(names.flatMap((name) => (known.get(name) ? [[name, known.get(name) as string]] : [])))
  }, [text])
  const set = (name: (typeof names)[number], value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  return { filter, set }
}

type BarProps = ReturnType<typeof useFilter>

type OfRecordProps = BarProps & { path?: string; name: 'categoryId' | 'collectionId'; label: string }

/** Narrows to what belongs to one record, where the caller may see such records. */
function OfRecord({ path, name, label, filter, set }: OfRecordProps) {
  const id = filter[name]
  const labels = useLabels(path, id ? [id] : [])
  if (!path) return null
  return (
    <span className="sheet-filter">
      <Combobox
        resource={path}
        aria-label={label}
        placeholder={label}
        shown={(id && labels.data?.get(id)) ?? ''}
        chosen={id ? [id] : []}
        onChoose={(option) => set(name, option.id)}
        onRemoveLast={() => set(name, '')}
      />
      {id && <IconButton icon={X} size="s" label={t('clear', { name: label })} onClick={() => set(name, '')} />}
    </span>
  )
}

function Filters({ filter, set }: BarProps) {
  const meta = useMeta()
  const [q, setQ] = useState(filter.q ?? '')
  const { categories, collections, products } = meta.resources
  const statuses = products?.fields.status?.choices ?? []
  return (
    <>
      <Input
        type="search"
        scale="s"
        aria-label={t('filterQ')}
        placeholder={t('filterQ')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && set('q', q.trim())}
        onBlur={() => q.trim() !== (filter.q ?? '') && set('q', q.trim())}
      />
      {statuses.length > 0 && (
        <Select
          scale="s"
          aria-label={t('everyStatus')}
          value={filter.status ?? ''}
          onChange={(event) => set('status', event.target.value)}
        >
          <option value="">{t('everyStatus')}</option>
          {statuses.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <OfRecord path={categories?.path} name="categoryId" label={t('everyCategory')} filter={filter} set={set} />
      <OfRecord path={collections?.path} name="collectionId" label={t('everyCollection')} filter={filter} set={set} />
      <Select
        scale="s"
        aria-label={t('everyStock')}
        value={filter.atMost ?? ''}
        onChange={(event) => set('atMost', event.target.value)}
      >
        <option value="">{t('everyStock')}</option>
        {few.map((count) => (
          <option key={count} value={count}>
            {t('atMost', { count })}
          </option>
        ))}
      </Select>
    </>
  )
}

/** Prices and stock of all variants of the shop, or of those that filters leave. */
function Sheet() {
  const meta = useMeta()
  const bar = useFilter()
  const { filter } = bar
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useSheet(filter)
  const replaceRows = useReplaceRows(filter)
  const edits = useEdits()
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data])
  const locations = data?.pages[0]?.locations
  const columns = useMemo(
    () =>
      sheetColumns({
        rights: sheetRights(meta),
        currencies: meta.shop.currencies,
        locations: locations ?? [],
      }),
    [meta, locations],
  )
  const shown = useMemo(() => groupRows(rows, {}, { by: '', note: String }), [rows])
  const onReachEnd = useMemo(
    () => (hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined),
    [hasNextPage, isFetchingNextPage, fetchNextPage],
  )
  return (
    <Page isFill title={t('sheetTitle')}>
      <div className="sheet-fill">
        {error && (
          <p className="pad">
            {t('notLoaded')}: {error.message}
          </p>
        )}
        <SheetEditor
          label={t('sheetTitle')}
          all={rows}
          shown={shown}
          columns={columns}
          edits={edits}
          replaceRows={replaceRows}
          onReachEnd={onReachEnd}
          bar={<Filters key={JSON.stringify(filter)} {...bar} />}
          empty={data ? t('noRowsMatch') : t('loading')}
        />
      </div>
      <SheetLeaveGuard edits={edits} />
    </Page>
  )
}

export function SheetRoute() {
  return sheetRights(useMeta()).canSee ? <Sheet /> : <DeniedPage name={t('sheetTitle')} />
}
