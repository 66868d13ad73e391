import type { z } from 'zod'
import { type Access, authenticated, everyone, permission } from '../access.ts'
import type { HttpRoute, OperationDefinition } from '../define-operation.ts'
import type { Verb } from '../define-resource.ts'
import { conflict, notFound, preconditionFailed, stillReferenced } from '../errors.ts'
import { camelCase, dottedToCamel, plural, sentenceCase } from '../names.ts'
import { onRows } from '../object-grants/row-rights.ts'
import { createInput, listInput, readInput, removeInput, updateInput } from '../operations/input.ts'
import { permissionCode } from '../permissions.ts'
import type { Address, Audience, ResolvedExposure, ResolvedOperation } from '../resolved.ts'

const roots: Readonly<Record<Audience, string>> = { store: '', account: '/account', admin: '/admin' }
const prefixes: Readonly<Record<Audience, string>> = { store: '', account: 'account', admin: 'admin' }
const defaultVerbs: Readonly<Record<Audience, readonly Verb[]>> = {
  store: ['list', 'read'],
  account: ['list', 'read'],
  admin: ['list', 'read', 'create', 'update', 'remove'],
}
const permissionVerbs = { list: 'view', read: 'view', create: 'add', update: 'change', remove: 'delete' } as const
/** The page, the planner's guess of how many match, and the counting where that is few. */
const LIST_BUDGET = 3

const WRITE_BUDGET = 14

/** The CRUD operations an exposure declares; they are operations like any other. */
export function crudOperations(exposure: ResolvedExposure): ResolvedOperation[] {
  const { audience, resource } = exposure
  const declared = resource.definition[audience]
  const verbs = declared?.operations ?? defaultVerbs[audience]
  return verbs.map((verb) => {
    const operation = crudOperation(exposure, verb)
    exposure.operations[verb] = operation
    return operation
  })
}

function crudOperation(exposure: ResolvedExposure, verb: Verb): ResolvedOperation {
  const { audience, resource } = exposure
  const declared = resource.definition[audience]
  const isRead = verb === 'list' || verb === 'read'
  const noun = camelCase(resource.model.name)
  return {
    name: `${audience}.${noun}.${verb}`,
    module: resource.module,
    kind: isRead ? 'query' : 'mutation',
    summary: `${summaries[verb]} ${verb === 'list' ? resource.labelPlural.toLowerCase() : resource.label.toLowerCase()}.`,
    access: crudAccess(exposure, verb),
    throttle: declared?.throttle ? [declared.throttle] : [],
    idempotent: isRead ? 'ignored' : 'accepted',
    budget: declared?.budget?.[verb] ?? (isRead ? (verb === 'list' ? LIST_BUDGET : 1) : WRITE_BUDGET),
    cacheTtlSeconds: isRead ? (exposure.cache?.ttlSeconds ?? null) : null,
    transaction: 'one',
    rest: crudRest(exposure, verb),
    http: null,
    graphql: { root: isRead ? 'Query' : 'Mutation', field: graphqlField(exposure, verb) },
    errors: isRead
      ? [notFound]
      : [notFound, conflict, preconditionFailed, stillReferenced, ...(resource.definition.errors ?? [])],
    undoable: !isRead && audience === 'admin',
    secrets: [],
    target: { kind: 'crud', verb, exposure, input: inputs[verb](exposure) },
  }
}

const summaries: Readonly<Record<Verb, string>> = {
  list: 'List',
  read: 'Read one',
  create: 'Create a',
  update: 'Change a',
  remove: 'Delete a',
}

const inputs: Readonly<Record<Verb, (exposure: ResolvedExposure) => z.ZodType>> = {
  list: listInput,
  read: readInput,
  create: createInput,
  update: updateInput,
  remove: removeInput,
}

function crudAccess(exposure: ResolvedExposure, verb: Verb): Access {
  if (exposure.audience === 'store') return exposure.resource.definition.store?.access ?? everyone
  if (exposure.audience === 'account') return authenticated
  const access = permission(permissionCode(exposure.resource.module, exposure.model.name, permissionVerbs[verb]))
  return verb === 'create' ? access : onRows(access, exposure, null)
}

function crudRest(exposure: ResolvedExposure, verb: Verb): ResolvedOperation['rest'] {
  const collection = `${roots[exposure.audience]}/${exposure.path}`
  const one = `${collection}/:${exposure.lookup}`
  const params = [exposure.lookup]
  if (verb === 'list') return { method: 'GET', path: collection, status: 200, params: [] }
  if (verb === 'create') return { method: 'POST', path: collection, status: 201, params: [] }
  if (verb === 'read') return { method: 'GET', path: one, status: 200, params }
  return verb === 'update'
    ? { method: 'PATCH', path: one, status: 200, params }
    : { method: 'DELETE', path: one, status: 204, params }
}

function graphqlField(exposure: ResolvedExposure, verb: Verb): string {
  const noun = exposure.resource.model.name
  const many = plural(noun)
  // `ShopSettings` is one and many: the list must not take the single row's name.
  const word = verb === 'list' ? (many === noun ? `${noun}List` : many) : noun
  const suffix = verb === 'list' || verb === 'read' ? '' : verb.charAt(0).toUpperCase() + verb.slice(1)
  return camelCase(`${prefixes[exposure.audience] && sentenceCase(prefixes[exposure.audience])}${word}${suffix}`)
}

/** A declared operation with its defaults filled in. `exposure` is the one it was made for, where it was. */
export function declaredOperation(
  module: string,
  definition: OperationDefinition,
  exposure?: ResolvedExposure,
): ResolvedOperation {
  const { rest, http, status = 200 } = definition
  const kind = definition.kind ?? (rest?.startsWith('GET ') ? 'query' : 'mutation')
  const scopes = definition.throttle ?? []
  return {
    name: definition.name,
    module,
    kind,
    summary: definition.summary,
    access: definition.access,
    throttle: typeof scopes === 'string' ? [scopes] : scopes,
    idempotent: definition.idempotent ?? (kind === 'mutation' && !http ? 'accepted' : 'ignored'),
    budget: definition.budget,
    cacheTtlSeconds: definition.cache?.ttlSeconds ?? null,
    transaction: definition.transaction ?? 'one',
    rest: rest ? addressOf(rest, status) : null,
    http: http ? httpOf(http, status, exposure) : null,
    graphql:
      definition.graphql === null
        ? null
        : {
            root: kind === 'query' ? 'Query' : 'Mutation',
            field: definition.graphql ?? dottedToCamel(definition.name),
          },
    errors: definition.errors ?? [],
    undoable: definition.undoable ?? false,
    secrets: definition.secrets ?? [],
    target: { kind: 'declared', definition },
  }
}

function httpOf({ route, lists, ...rest }: HttpRoute, status: number, exposure: ResolvedExposure | undefined) {
  return { ...addressOf(route, status), ...rest, ...(lists && exposure && { lists: exposure }) }
}

function addressOf(route: string, status: number): Address {
  const [method, path] = route.split(' ') as [Address['method'], string]
  return { method, path, status, params: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string) }
}
