import { modules } from '@stoa/api/modules'
import { modelMeta } from '@stoa/db/meta'
import { describeAccess, type ResolvedOperation, resolveModules } from '@stoa/kit'
import { type Arguments, type Command, say } from '../command.ts'
import { table } from '../table.ts'

type Route = Readonly<
  Record<'method' | 'path' | 'graphql' | 'access' | 'throttle' | 'budget' | 'operation' | 'module', string>
>

export const routes: Command = {
  name: 'routes',
  summary: 'Print everything that can be called: address, GraphQL field, who may, limits, module.',
  usage: '[text]',
  positionals: 1,
  options: { json: { type: 'boolean', help: 'As JSON.' } },
  details: 'With a text only the lines that contain it.',
  run: async ({ positionals, flag }: Arguments) => {
    const kit = resolveModules(modules, modelMeta)
    const wanted = positionals[0]?.toLowerCase()
    const all = [...kit.operations.values()]
      .map(routeOf)
      .sort((a, b) => (a.path === b.path ? compare(a.method, b.method) : compare(a.path, b.path)))
    const found = all.filter(
      (route) => !wanted || Object.values(route).some((cell) => cell.toLowerCase().includes(wanted)),
    )
    if (flag('json')) return say(JSON.stringify(found, null, 2))
    const columns = ['method', 'path', 'graphql', 'access', 'throttle', 'budget', 'operation', 'module'] as const
    console.log(
      table(
        columns,
        found.map((route) => columns.map((column) => route[column])),
      ),
    )
    return say(`\n${found.length} of ${all.length} operations`)
  },
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function routeOf(operation: ResolvedOperation): Route {
  const [method, path] = addressOf(operation)
  return {
    method,
    path,
    graphql: operation.graphql ? `${operation.graphql.root}.${operation.graphql.field}` : '–',
    access: describeAccess(operation.access),
    throttle: operation.throttle.join(',') || '–',
    budget: String(operation.budget),
    operation: operation.name,
    module: operation.module,
  }
}

/** Uploads and webhooks have routes written by hand, named in their declaration. */
function addressOf({ rest, http }: ResolvedOperation): [method: string, path: string] {
  const address = rest ?? http
  return address ? [address.method, address.path] : ['–', '–']
}
