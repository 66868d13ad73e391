import { notFound } from '@stoa/kit'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { sendProblem } from './errors.ts'

const title = 'Test bank'

/** The test provider's confirmation page: what a bank shows for 3-D Secure, with two buttons. */
export function addTestPayments(app: FastifyInstance, core: Core): void {
  app.get<{ Params: { reference: string } }>('/test-payments/:reference', async (request, reply) => {
    if (!isReference(request.params.reference)) return sendProblem(request, reply, notFound())
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page(request.params.reference))
  })
  void app.register(async (scope) => {
    // The page's two forms have no fields; their empty bodies come as text.
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )
    for (const [path, isConfirmed] of [
      ['confirm', true],
      ['cancel', false],
    ] as const) {
      scope.post<{ Params: { reference: string } }>(`/test-payments/:reference/${path}`, async (request, reply) => {
        const next = isReference(request.params.reference)
          ? await core.testPayments?.confirm(request.params.reference, isConfirmed)
          : null
        return next
          ? reply.redirect(next, 303)
          : sendProblem(request, reply, notFound({ detail: 'There is no such charge.' }))
      })
    }
  })
}

function isReference(text: string): boolean {
  return /^ch_[0-9a-f-]{36}$/.test(text)
}

function page(reference: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;background:#f3f0e9;color:#1c1b19;display:grid;place-items:center;min-height:100vh;margin:0}main{background:#fff;border-radius:20px;padding:40px;max-width:360px;margin:20px}h1{font-size:20px;margin:0 0 8px}p{margin:0 0 24px;color:#45423c}button{font:inherit;width:100%;padding:12px;border-radius:999px;margin-top:12px;background:none;color:#1c1b19;border:1px solid #8c877d;cursor:pointer}button.primary{background:#1e5b4f;color:#fff;border-color:#1e5b4f}</style></head>
<body><main><h1>${title}</h1><p>Your bank asks whether it is you who pays. This is a demonstration: no money moves.</p><form method="post" action="/test-payments/${reference}/confirm"><button class="primary">Yes, it is me</button></form><form method="post" action="/test-payments/${reference}/cancel"><button>Cancel</button></form></main></body></html>`
}
