import { mountRest } from '@stoa/kit/rest'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'

export const REST_PREFIX = '/api/v1'

/** Parameters the session reads, allowed on every address. */
export const commonParameters = ['currency'] as const

/** Mounts every operation's address. */
export function addRest(app: FastifyInstance, core: Core): void {
  mountRest(app, {
    runtime: core.runtime,
    prefix: REST_PREFIX,
    contextOf: (request) => request.ctx,
    showsTiming: (ctx) => core.config.showsTiming || ctx.actor.isStaff,
    variesBy: (ctx) => ctx.currency,
    commonParameters,
  })
}
