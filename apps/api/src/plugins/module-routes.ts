import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { addMediaRoutes } from '../modules/catalog/media.http.ts'
import { addImportRoutes } from '../modules/imports/imports.http.ts'
import { addPaymentRoutes } from '../modules/payments/payments.http.ts'
import { addImport } from './exchange.ts'

/** Routes that need HTTP itself: files, raw bodies, pages. Each calls an operation for what it does. */
export async function addModuleRoutes(app: FastifyInstance, core: Core): Promise<void> {
  // In a scope of their own: any other address would take a form for an empty body, and forms cross origins unasked.
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: core.config.uploadMaxBytes, files: 1, fields: 10 } })
    addMediaRoutes(scope, core.runtime)
    addImportRoutes(scope, core.runtime)
    addImport(scope, core)
  })
  await addPaymentRoutes(app, core.runtime)
}
