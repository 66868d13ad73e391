import { buildAdminMeta } from '../admin/meta.ts'
import { operationLabel } from '../changes/read-header.ts'
import { systemActor } from '../context.ts'
import type { ResolvedKit } from '../resolved.ts'
import { translateMeta } from '../translations/translate-meta.ts'

/**
 * Every text that staff may read of the declarations, each with a place where it stands: labels, help and questions of the
 * admin's metadata, and what permissions, operations in the audit log, recorded fields and errors are called.
 */
export function declaredTexts(kit: ResolvedKit): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const note = (place: string, text: string) => {
    if (text !== '' && !texts.has(text)) texts.set(text, place)
  }
  for (const [path, resource] of Object.entries(buildAdminMeta(kit, systemActor('texts')).resources))
    translateMeta(resource, (text) => {
      note(`admin page ${path}`, text)
      return text
    })
  for (const { name, label, admin, rules = {} } of kit.modules) {
    note(`module ${name}`, label)
    for (const page of admin?.pages ?? []) note(`page ${page.path}`, page.label)
    for (const [constraint, text] of Object.entries(rules)) note(`rule ${constraint}`, text)
  }
  for (const { code, label } of kit.permissions) note(`permission ${code}`, label)
  for (const { name, kind } of kit.operations.values())
    if (kind === 'mutation') note(`operation ${name}`, operationLabel(kit.operations, name))
  for (const [model, { labels }] of kit.recorded)
    for (const label of Object.values(labels)) note(`field of ${model}`, label)
  for (const { code, title } of kit.errors) {
    note(`error ${code}`, title)
    note(`error ${code}`, `${title}.`)
  }
  return texts
}
