import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { DeniedPage } from '../../engine/denied-page.tsx'
import { useMeta } from '../../engine/meta.tsx'
import { useOptions } from '../../engine/queries.ts'
import { Page } from '../../engine/shell/page.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { groupRows } from './group-rows.ts'
import { t } from './messages.ts'
import { sheetColumns } from './sheet-columns.ts'
import { SheetEditor } from './sheet-editor.tsx'
import { SheetLeaveGuard } from './sheet-leave-guard.tsx'
import { useReplaceRows, useSheet } from './sheet-queries.ts'
import { sheetRights } from './sheet-rights.ts'
import { useEdits } from './use-edits.ts'

const names = ['q', 'status', 'categoryId', 'atMost', 'option', 'productId'] as const
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

function Filters({ filter, set }: BarProps) {
  const meta = useMeta()
  const [q, setQ] = useState(filter.q ?? '')
  const { categories, products } = meta.resources
  const options = useOptions(categories?.path, { q: '' }, categories !== undefined)
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
      {categories && (
        <Select
          scale="s"
          aria-label={t('everyCategory')}
          value={filter.categoryId ?? ''}
          onChange={(event) => set('categoryId', event.target.value)}
        >
          <option value="">{t('everyCategory')}</option>
          {options.data?.map(({ id, _label }) => (
            <option key={id} value={id}>
              {_label}
            </option>
          ))}
        </Select>
      )}
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
