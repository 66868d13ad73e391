import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OwnInlineProps } from '../../engine/form/own-inline.ts'
import { useMeta } from '../../engine/meta.tsx'
import { isRecord } from '../../engine/record.ts'
import { useUnsaved } from '../../engine/unsaved.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Select } from '../../ui/select.tsx'
import { missingCombinations, type StoredOption } from './combinations.ts'
import { GenerateDialog } from './generate-dialog.tsx'
import { groupRows } from './group-rows.ts'
import { t } from './messages.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { sheetColumns } from './sheet-columns.ts'
import { SheetEditor } from './sheet-editor.tsx'
import { useReplaceRows, useSheet } from './sheet-queries.ts'
import { sheetRights } from './sheet-rights.ts'
import type { SheetRow } from './sheet-types.ts'
import { useEdits } from './use-edits.ts'

const storedOptions = (value: unknown): StoredOption[] =>
  (Array.isArray(value) ? value.filter(isRecord) : []) as unknown as StoredOption[]

type ChoicesProps = {
  options: StoredOption[]
  filters: Record<string, string>
  onFilters: (filters: Record<string, string>) => void
  by: string
  onBy: (by: string) => void
}

/** By which option rows are grouped, and of which values they are. */
function Choices({ options, filters, onFilters, by, onBy }: ChoicesProps) {
  return (
    <>
      <Select
        scale="s"
        aria-label={t('groupBy', { name: '' }).trim()}
        value={by}
        onChange={(event) => onBy(event.target.value)}
      >
        <option value="">{t('groupNone')}</option>
        {options.map(({ name }) => (
          <option key={name} value={name}>
            {t('groupBy', { name })}
          </option>
        ))}
      </Select>
      {options.map(({ name, values }) => (
        <Select
          key={name}
          scale="s"
          aria-label={name}
          value={filters[name] ?? ''}
          onChange={(event) => onFilters({ ...filters, [name]: event.target.value })}
        >
          <option value="">{t('everyValue', { name })}</option>
          {values.map(({ id, value }) => (
            <option key={id}>{value}</option>
          ))}
        </Select>
      ))}
    </>
  )
}

/** The variants of a stored product: read apart from its record and saved cell by cell, however many they are. */
export function VariantMatrix({ record }: OwnInlineProps) {
  const meta = useMeta()
  const rights = sheetRights(meta)
  const filter = useMemo(() => ({ productId: record.id }), [record.id])
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useSheet(filter)
  const replaceRows = useReplaceRows(filter)
  const edits = useEdits()
  useUnsaved(useCallback(() => (edits.get().size > 0 ? [t('variants')] : []), [edits]))
  const [filters, setFilters] = useState<Record<string, string>>({})
  const [by, setBy] = useState('')
  const [isMaking, setIsMaking] = useState(false)
  const [removing, setRemoving] = useState<SheetRow[] | null>(null)
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const options = useMemo(() => storedOptions(record.options), [record.options])
  const read = useRef(options)
  useEffect(() => {
    if (JSON.stringify(read.current) === JSON.stringify(options)) return
    read.current = options
    void refetch()
  }, [options, refetch])
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data])
  const locations = data?.pages[0]?.locations
  const columns = useMemo(
    () =>
      sheetColumns({
        rights: sheetRights(meta),
        currencies: meta.shop.currencies,
        locations: locations ?? [],
        options,
      }),
    [meta, locations, options],
  )
  const shown = useMemo(
    () => groupRows(rows, filters, { by, note: (count) => t('variantsOf', { count }) }),
    [rows, filters, by],
  )
  const isWhole = data !== undefined && !hasNextPage
  const missing = useMemo(() => (isWhole ? missingCombinations(options, rows) : []), [isWhole, options, rows])
  const footer = missing.length > 0 && (
    <span className="row">
      {t('combinationsMissing', { count: missing.length })}
      {rights.canMake && (
        <Button size="s" onClick={() => setIsMaking(true)}>
          {t('makeSome')}
        </Button>
      )}
    </span>
  )
  const note = data && `${rows.length}${isWhole ? '' : '+'}`
  return (
    <div className="sheet-card">
      <Card title={t('variants')} note={note} footer={footer || undefined} isFlush>
        {error && (
          <p className="pad">
            {t('notLoaded')}: {error.message}
          </p>
        )}
        {!data && !error && <p className="pad muted">{t('loading')}</p>}
        {data && (
          <SheetEditor
            label={t('variants')}
            all={rows}
            shown={shown}
            columns={columns}
            edits={edits}
            replaceRows={replaceRows}
            bar={<Choices options={options} filters={filters} onFilters={setFilters} by={by} onBy={setBy} />}
            onRemove={rights.canMake ? setRemoving : undefined}
            empty={rows.length === 0 && options.length === 0 ? t('noVariants') : t('noRows')}
          />
        )}
      </Card>
      {removing && <RemoveDialog productId={record.id} rows={removing} onClose={() => setRemoving(null)} />}
      {isMaking && (
        <GenerateDialog
          productId={record.id}
          prefix={String(record.slug ?? '').slice(0, 40)}
          missing={missing}
          onClose={() => setIsMaking(false)}
        />
      )}
    </div>
  )
}
