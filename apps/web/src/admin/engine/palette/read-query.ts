import type { AdminMeta } from '../meta-types.ts'

/** What was typed: `>` asks for actions alone, `orders:` and `#` for records alone. */
export type PaletteQuery = { text: string; isActionsOnly: boolean; isRecordsOnly: boolean }

export function readQuery({ resources }: AdminMeta, typed: string): PaletteQuery {
  const trimmed = typed.trim()
  if (trimmed.startsWith('>')) return { text: trimmed.slice(1).trim(), isActionsOnly: true, isRecordsOnly: false }
  if (trimmed.startsWith('#')) return { text: trimmed.slice(1).trim(), isActionsOnly: false, isRecordsOnly: true }
  const [, name, rest] = /^([^:]+?)\s*:\s*(.*)$/su.exec(trimmed) ?? []
  const wanted = name?.toLowerCase()
  const isNamed = Object.values(resources).some(({ path, label, labelPlural }) =>
    [path, label, labelPlural].some((each) => each.toLowerCase() === wanted),
  )
  return isNamed
    ? { text: rest ?? '', isActionsOnly: false, isRecordsOnly: true }
    : { text: trimmed, isActionsOnly: false, isRecordsOnly: false }
}
