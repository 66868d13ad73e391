import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { t } from '../../../messages.ts'
import { api, isProblem, type Versioned } from '../../api.ts'
import { useUndo } from '../../changes/use-undo.tsx'
import { toInput } from '../../form/changes.ts'
import { placeErrors } from '../../form/errors.ts'
import { isSame } from '../../form/values.ts'
import type { FieldMeta, ResourceMeta } from '../../meta-types.ts'
import { resourceKey } from '../../queries.ts'
import type { Page, RecordData } from '../../record.ts'
import { words } from '../words.ts'
import { type CellPlace, freshRow, keyOf, versionOf } from './cell-place.ts'

/** Why a cell is not saved. What was typed is kept. */
export type Trouble = { draft: unknown; message?: string; conflict?: { theirs: unknown } }

type Edit = { field: FieldMeta; value: unknown; before: unknown }

const attempts = 3

/** Tells a page of the cache what is known of one of its rows by now. */
const withRow = (page: Page | undefined, id: string, change: object): Page | undefined =>
  page && { ...page, data: page.data.map((row) => (row.id === id ? { ...row, ...change } : row)) }

function messageOf(error: unknown, field: FieldMeta): string {
  if (!isProblem(error)) return error instanceof Error ? error.message : t('failed')
  if (error.status === 0) return t('noNetwork')
  const { byPath, loose } = placeErrors({ fields: [field], inlines: [] }, {}, [...error.errors])
  return byPath[field.name] ?? loose[0] ?? (error.detail || error.title || t('failed'))
}

/** What is edited in the cells of a list: shown at once, saved one after another for each row, taken back where refused. */
export function useCellEdits(resource: ResourceMeta) {
  const queries = useQueryClient()
  const { say } = useUndo()
  const [at, setAt] = useState<CellPlace | null>(null)
  const [busy, setBusy] = useState<readonly string[]>([])
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble>>>({})
  const running = useRef(new Map<string, Promise<void>>())
  const listKey = [...resourceKey(resource.path), 'list']

  const show = (id: string, change: object) =>
    queries.setQueriesData<Page>({ queryKey: listKey }, (page) => withRow(page, id, change))
  const rowOf = (id: string) =>
    queries
      .getQueriesData<Page>({ queryKey: listKey })
      .flatMap(([, page]) => page?.data ?? [])
      .find((row) => row.id === id)
  const settle = (place: CellPlace, trouble?: Trouble) =>
    setTroubles(({ [keyOf(place)]: _, ...others }) => (trouble ? { ...others, [keyOf(place)]: trouble } : others))
  const follow = (row: RecordData, answer: Versioned<RecordData>) =>
    show(row.id, { ...freshRow(row, answer.data), _version: versionOf(answer.etag) })

  /** Writes over what is stored; where somebody wrote another field meanwhile it is tried again on that. */
  async function write(row: RecordData, { field, value, before }: Edit, attempt = 1): Promise<Trouble | undefined> {
    const address = `/admin/${resource.path}/${row.id}`
    const [name, input] = toInput(field, value)
    const version = rowOf(row.id)?._version ?? row._version
    const ifMatch = typeof version === 'string' ? `"v${version}-list"` : undefined
    try {
      const answer = await api.send<RecordData>('PATCH', address, { body: { [name]: input }, ifMatch })
      follow(row, answer)
      const title = words('cellSaved', { name: answer.data._label ?? row._label, field: field.label })
      say(title, { changeSets: [answer.changeSetId], isAllowed: resource.undo })
      return undefined
    } catch (error) {
      if (!isProblem(error, 412) || attempt === attempts) return { draft: value, message: messageOf(error, field) }
      const fresh = await api.read<RecordData>(address)
      follow(row, fresh)
      const theirs = fresh.data[field.name] ?? null
      if (!isSame(theirs, before) && !isSame(theirs, value)) return { draft: value, conflict: { theirs } }
      show(row.id, { [field.name]: value })
      return write(row, { field, value, before }, attempt + 1)
    }
  }

  async function run(row: RecordData, edit: Edit): Promise<void> {
    const place = { id: row.id, field: edit.field.name }
    const failed = (error: unknown): Trouble => ({ draft: edit.value, message: messageOf(error, edit.field) })
    const trouble = await write(row, edit).catch(failed)
    if (trouble?.message !== undefined) show(row.id, { [edit.field.name]: edit.before })
    settle(place, trouble)
    // The rows stay where they are: whoever goes on from cell to cell does not look for them.
    await queries.invalidateQueries({ queryKey: resourceKey(resource.path), refetchType: 'none' })
  }

  function save(row: RecordData, field: FieldMeta, value: unknown): void {
    const place = { id: row.id, field: field.name }
    const before = rowOf(row.id)?.[field.name] ?? null
    settle(place)
    if (isSame(before, value)) return
    void queries.cancelQueries({ queryKey: listKey })
    show(row.id, { [field.name]: value })
    setBusy((ids) => [...ids, row.id])
    const last = (running.current.get(row.id) ?? Promise.resolve())
      .then(() => run(row, { field, value, before }))
      .finally(() => {
        if (running.current.get(row.id) === last) running.current.delete(row.id)
        setBusy((ids) => ids.toSpliced(ids.indexOf(row.id), 1))
      })
    running.current.set(row.id, last)
  }

  return {
    at,
    open: setAt,
    close: () => setAt(null),
    isBusy: (id: string) => busy.includes(id),
    troubleAt: (place: CellPlace) => troubles[keyOf(place)],
    /** Gives up what was typed: what is stored stays. */
    drop: (place: CellPlace) => settle(place),
    save,
  }
}

export type CellEdits = ReturnType<typeof useCellEdits>
