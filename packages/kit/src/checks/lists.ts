import { z } from 'zod'
import { MAX_LIMIT } from '../read/request.ts'
import type { ResolvedExposure, ResolvedResource, WriteField } from '../resolved.ts'
import { viewName } from '../view.ts'
import { unwrap } from '../zod-kinds.ts'
import { isIndexed } from './indexes.ts'
import type { Problems } from './problems.ts'

type Add = (id: string, member: string, message: string) => void

/** What is declared of a list page can be done on it. */
export function checkLists(resources: readonly ResolvedResource[], problems: Problems): void {
  for (const { exposures, definition } of resources) {
    const { admin } = exposures
    if (!admin) continue
    const add: Add = (id, member, message) => problems.add(id, `resource ${definition.model}, admin.${member}`, message)
    for (const name of definition.admin?.editable ?? []) checkEditable(admin, name, add)
    checkDates(admin, definition.admin?.dateHierarchy, add)
    for (const member of ['pageSize', 'pageSizes'] as const) {
      for (const size of [definition.admin?.[member] ?? []].flat()) {
        if (!Number.isInteger(size) || size < 1 || size > MAX_LIMIT)
          add('KIT072', member, `${size} is not a whole number from 1 to ${MAX_LIMIT}`)
      }
    }
  }
}

function checkEditable({ shape, writes, operations, resource }: ResolvedExposure, name: string, add: Add): void {
  const field = shape.fields[name]
  const written = field?.kind === 'relation' && field.meta.from[0] ? field.meta.from[0] : name
  const write = writes.find((candidate) => candidate.name === written)
  if (!write || !operations.update || (write.kind !== 'inline' && write.createOnly))
    add('KIT070', 'editable', `"${name}" cannot be changed in a stored row, so no list can edit it`)
  else if (!fitsCell(write, resource.admin?.exposure.widgets?.[name]))
    add('KIT071', 'editable', `"${name}" takes more room than a cell of a list has`)
}

const wideWidgets: readonly string[] = ['markdown', 'json', 'list', 'image', 'password']

function fitsCell(write: WriteField, declared: string | undefined): boolean {
  if (write.kind === 'inline') return false
  if (write.kind === 'column')
    return !write.meta.isList && !wideWidgets.includes(declared ?? write.type.widget(write.meta))
  const { schema } = unwrap(write.computed.type, 'input')
  const isScalar = [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodBoolean, z.ZodEnum].some(
    (kind) => schema instanceof kind,
  )
  return (isScalar || viewName(schema) === 'Money') && !wideWidgets.includes(declared ?? write.computed.widget ?? '')
}

function checkDates({ filters, model }: ResolvedExposure, name: string | undefined, add: Add): void {
  if (name === undefined || !model.fields[name]) return
  if (filters[name]?.type.id !== 'dateTime' || filters[name]?.column !== name)
    add('KIT073', 'dateHierarchy', `"${name}" is no moment among admin.filter, so nothing can be drilled down by it`)
  else if (!isIndexed(model, name))
    add('KIT073', 'dateHierarchy', `"${name}" has no index; add @@index([${name}, id]) to the model`)
}
