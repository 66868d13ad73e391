import type { Runtime } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'

export function addImportRoutes(_app: FastifyInstance, _runtime: Runtime): void {}
