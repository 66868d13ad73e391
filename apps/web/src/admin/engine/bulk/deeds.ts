import { t } from '../../messages.ts'
import { schemaForm } from '../actions/schema-form.ts'
import type { FormShape } from '../form/values.ts'
import type { ActionMeta, FieldMeta, ResourceMeta } from '../meta-types.ts'
import { words } from './words.ts'

/** Something that can be done with many records: an operation, and what it asks for. */
export type Deed = {
  kind: 'update' | 'remove' | 'action'
  operation: string
  label: string
  tone?: ActionMeta['tone']
  note?: string
  shape: FormShape
}

const nothing: FormShape = { fields: [], inlines: [] }

const writesAs = ({ writes, name }: FieldMeta): string => writes ?? name

/** A parameter that names another record is chosen the way the record's own form chooses it. */
function parameterOf(resource: ResourceMeta, field: FieldMeta): FieldMeta {
  const known = Object.values(resource.fields).find((each) => each.type === 'relation' && writesAs(each) === field.name)
  return known ? { ...known, readOnly: false, required: field.required } : field
}

// Rows of an order, and what else is listed, belong to one record: with many there is nothing to choose from.
function actionDeed(resource: ResourceMeta, action: ActionMeta): Deed | null {
  const { fields, inlines } = schemaForm(action.input)
  if (inlines.some(({ field }) => action.input.required?.includes(field))) return null
  const shape = { fields: fields.map((field) => parameterOf(resource, field)), inlines: [] }
  const { name, label, tone, confirm } = action
  return { kind: 'action', operation: name, label, tone, note: confirm, shape }
}

/** All that the caller may do with many records of a resource, in the order it is offered. */
export function deedsOf(resource: ResourceMeta): Deed[] {
  const { update, remove, actions } = resource.bulk
  const fields = Object.values(resource.fields).filter(
    (field) => !field.readOnly && update?.fields.includes(writesAs(field)),
  )
  const deeds: (Deed | null)[] = [
    update && fields.length > 0
      ? { kind: 'update', operation: update.operation, label: words('edit'), shape: { fields, inlines: [] } }
      : null,
    ...resource.actions.filter(({ name }) => actions.includes(name)).map((action) => actionDeed(resource, action)),
    remove ? { kind: 'remove', operation: remove.operation, label: t('delete'), tone: 'danger', shape: nothing } : null,
  ]
  return deeds.filter((deed) => deed !== null)
}
