import { modelMeta } from '@stoa/db/meta'
import { resolveModules } from '@stoa/kit'
import { buildGraphqlSchema } from '@stoa/kit/graphql'
import { type ConformanceOptions, createFingerprint, crudSamples, type Sample } from '@stoa/kit/testing'
import { afterAll, beforeAll } from 'vitest'
import { modules } from '../../src/modules.ts'
import { openWorld, type World } from './open-world.ts'
import { rowRules } from './row-rules.ts'
import { accountSamples } from './samples-of-accounts.ts'
import { catalogSamples } from './samples-of-catalog.ts'
import { checkoutSamples } from './samples-of-checkout.ts'
import { otherSamples } from './samples-of-the-rest.ts'

/** Tables that every case looks at besides its operation's own. */
const watched = ['Cart', 'CartItem', 'Order', 'Payment', 'Refund', 'StockLevel', 'StockMovement', 'User', 'Product']

export const kit = resolveModules(modules, modelMeta)
export const schema = buildGraphqlSchema(kit)

export type Conformance = ConformanceOptions & { readonly world: () => World }

/** A world of its own for each test file, known once its tests run. */
export function useWorld(): () => World {
  let opened: World | undefined
  beforeAll(async () => {
    opened = await openWorld()
  })
  afterAll(() => opened?.close())
  return () => {
    if (!opened) throw new Error('The world is made when the tests begin, not before')
    return opened
  }
}

/** The suite over the real shop. */
export function useConformance(): Conformance {
  const world = useWorld()
  return {
    kit,
    schema,
    world,
    samples: samplesOf(world),
    send: (...request) => world().send(...request),
    fingerprint: (operation) => createFingerprint(world().shop.core.database, kit, watched)(operation),
  }
}

function samplesOf(world: () => World): Record<string, Sample> {
  return {
    ...crudSamples({ kit, rows: () => world().rows, ownerContext: () => world().ownerContext(), rules: rowRules }),
    ...accountSamples(world),
    ...catalogSamples(world),
    ...checkoutSamples(world),
    ...otherSamples(world),
  }
}
