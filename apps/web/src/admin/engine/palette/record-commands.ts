import type { AdminMeta, Choice } from '../meta-types.ts'
import type { Favourite, FoundRecord } from '../places/favourite-types.ts'
import { favouriteAddress, favouriteLabel, recordLabel } from '../places/target-of.ts'
import { allPlaces } from '../shell/places.ts'
import { resourceIcon } from '../shell/resource-icon.ts'
import type { Command } from './page-commands.ts'

/** A command that leads to a record, with the state it is in. */
export type RecordCommand = Command & { state?: Choice }

export function recordCommand(meta: AdminMeta, record: FoundRecord): RecordCommand {
  const { resource, id, detail, state } = record
  const { label: kind = resource, fields = {} } = meta.resources[resource] ?? {}
  const choice = state ? fields[state.field]?.choices?.find(({ value }) => value === state.value) : undefined
  return {
    id: `record ${resource} ${id}`,
    label: recordLabel(meta, record),
    note: [kind, detail].filter(Boolean).join(', '),
    icon: resourceIcon(resource),
    to: `/admin/${resource}/${encodeURIComponent(id)}`,
    ...(choice && { state: choice }),
  }
}

export function favouriteCommand(meta: AdminMeta, favourite: Favourite): RecordCommand[] {
  const label = favouriteLabel(meta, favourite)
  if (label === undefined) return []
  const to = favouriteAddress(favourite)
  if (favourite.record)
    return [{ ...recordCommand(meta, favourite.record), id: `favourite ${favourite.id}`, label, to }]
  const place = allPlaces(meta).find(({ path }) => path === favourite.path)
  const note = favourite.name !== null ? place?.label : undefined
  return [
    {
      id: `favourite ${favourite.id}`,
      label,
      icon: place?.icon ?? resourceIcon(favourite.path),
      to,
      ...(note && { note }),
    },
  ]
}
