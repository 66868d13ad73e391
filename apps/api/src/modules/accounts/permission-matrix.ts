import { camelCase, mayDo, systemText, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'

export const permissionMatrixView = view('PermissionMatrix', {
  modules: z.array(
    view('PermissionMatrixModule', {
      name: z.string(),
      label: systemText(),
      rows: z.array(
        view('PermissionMatrixRow', {
          name: z.string(),
          label: systemText(),
          permissions: z.array(
            view('PermissionMatrixCell', {
              id: uuidSchema,
              code: z.string(),
              verb: z.string(),
              label: systemText(),
              isMine: z.boolean().describe('Whether the caller holds it, and so may grant it.'),
            }),
          ),
        }),
      ),
    }),
  ),
})

type Matrix = z.input<typeof permissionMatrixView>

/** All permissions by module and by what they are about, in the order of the shop's modules. */
export async function permissionMatrix(ctx: Ctx): Promise<Matrix> {
  const { modules, resources } = ctx.services.runtime().kit
  const found = await ctx.db.query<{ id: string; code: string; label: string }>({
    name: 'accounts_permissions',
    text: 'SELECT id, code, label FROM "Permission" ORDER BY code',
    values: [],
  })
  const labels = new Map(
    resources.map(({ module, model, labelPlural }) => [`${module}.${camelCase(model.name)}`, labelPlural]),
  )
  const cells = found.map((each) => {
    const [module = '', noun = '', verb = ''] = each.code.split('.')
    return { ...each, module, noun, verb, isMine: mayDo(ctx.actor, each.code) }
  })
  const byModule = Map.groupBy(cells, (cell) => cell.module)
  const names = [...new Set([...modules.map(({ name }) => name), ...byModule.keys()])]
  return {
    modules: names.flatMap((name) => {
      const own = byModule.get(name)
      const rows = [...Map.groupBy(own ?? [], (cell) => cell.noun)].map(([noun, permissions]) => ({
        name: `${name}.${noun}`,
        label: labels.get(`${name}.${noun}`) ?? sentence(noun),
        permissions: permissions.map(({ id, code, verb, label, isMine }) => ({ id, code, verb, label, isMine })),
      }))
      return own ? [{ name, label: modules.find((each) => each.name === name)?.label ?? name, rows }] : []
    }),
  }
}

function sentence(noun: string): string {
  const words = noun.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
