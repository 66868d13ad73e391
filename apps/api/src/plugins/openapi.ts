import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'

export async function addOpenApi(_app: FastifyInstance, _core: Core): Promise<void> {}
