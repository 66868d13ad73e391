import { didYouMean } from '../nearest-name.ts'
import { collectPermissions } from '../permissions.ts'
import type { ResolvedKit } from '../resolved.ts'
import type { Problems } from './problems.ts'

const pagePath = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Pages of the admin that belong to no model have addresses of their own. */
export function checkPages(kit: Pick<ResolvedKit, 'modules' | 'resources' | 'operations'>, problems: Problems): void {
  const { modules, resources } = kit
  const codes = collectPermissions(kit).map(({ code }) => code)
  const taken = new Map(
    resources.flatMap(({ exposures, model }) =>
      exposures.admin ? [[exposures.admin.path, `the list of ${model.name}`]] : [],
    ),
  )
  for (const module of modules) {
    for (const { path, permission } of module.admin?.pages ?? []) {
      const place = `module ${module.name}, admin.pages`
      if (!pagePath.test(path))
        problems.add('KIT068', place, `"${path}" is no address: small letters, digits and hyphens`)
      const other = taken.get(path)
      if (other) problems.add('KIT069', place, `"${path}" is the address of ${other} already`)
      if (!codes.includes(permission))
        problems.add('KIT067', place, `"${permission}" is no permission of the shop.${didYouMean(permission, codes)}`)
      taken.set(path, `a page of ${module.name}`)
    }
  }
}
