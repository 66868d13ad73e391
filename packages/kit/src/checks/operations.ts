import { z } from 'zod'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedKit, ResolvedOperation } from '../resolved.ts'
import type { Problems } from './problems.ts'

/** Names and addresses are unique, and what an address or a subscriber refers to exists. */
export function checkOperations(kit: Pick<ResolvedKit, 'operations' | 'events' | 'modules'>, problems: Problems): void {
  const addresses = new Map<string, string>()
  const fields = new Map<string, string>()
  for (const operation of kit.operations.values()) {
    checkUnique(operation, addresses, fields, problems)
    // Kept answers are given out before anybody is asked who they are.
    if (operation.cacheTtlSeconds !== null && operation.access.kind !== 'everyone')
      problems.add('KIT027', `operation ${operation.name}`, 'only what everyone may see can be cached')
    if (operation.target.kind === 'declared') checkParams(operation, operation.target.definition.input, problems)
  }
  for (const subscriber of kit.modules.flatMap((module) => module.subscribers ?? [])) {
    if (!kit.events.has(subscriber.event)) {
      problems.add(
        'KIT030',
        `subscriber ${subscriber.name}`,
        `"${subscriber.event}" is not an event.${didYouMean(subscriber.event, kit.events.keys())}`,
      )
    }
  }
}

function checkUnique(
  operation: ResolvedOperation,
  addresses: Map<string, string>,
  fields: Map<string, string>,
  problems: Problems,
): void {
  const place = `operation ${operation.name}`
  for (const { method, path } of [operation.rest, operation.http].filter((address) => address !== null)) {
    const address = `${method} ${path.replace(/:\w+/g, ':')}`
    const other = addresses.get(address)
    if (other) problems.add('KIT021', place, `${method} ${path} is the address of ${other} already`)
    else addresses.set(address, operation.name)
  }
  if (operation.graphql) {
    const other = fields.get(operation.graphql.field)
    if (other) problems.add('KIT022', place, `GraphQL field "${operation.graphql.field}" belongs to ${other} already`)
    else fields.set(operation.graphql.field, operation.name)
  }
  if (!operation.rest && !operation.graphql && !operation.http)
    problems.add('KIT024', place, 'has no door: give it rest, graphql or http')
}

function checkParams(operation: ResolvedOperation, input: z.ZodType, problems: Problems): void {
  if (!(input instanceof z.ZodObject)) {
    problems.add('KIT023', `operation ${operation.name}`, 'its input must be an object schema')
    return
  }
  const names = Object.keys(input.shape)
  for (const param of operation.rest?.params ?? []) {
    if (!names.includes(param))
      problems.add(
        'KIT025',
        `operation ${operation.name}`,
        `":${param}" of its address is not in its input.${didYouMean(param, names)}`,
      )
  }
}
