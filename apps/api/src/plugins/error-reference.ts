import type { ResolvedKit } from '@stoa/kit'
import { graphqlErrors } from '@stoa/kit/graphql'
import type { FastifyInstance } from 'fastify'
import { html } from '../modules/notifications/index.ts'

/** No script, no picture. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Every error that any door answers with, by its code. */
export function documentedErrors(kit: ResolvedKit): ResolvedKit['errors'] {
  return [...kit.errors, ...graphqlErrors].toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** `/docs/errors`: where the `type` of every problem document leads, `#CODE` to the line of the code. */
export function addErrorReference(app: FastifyInstance, kit: ResolvedKit): void {
  const { source } = errorPage(kit)
  app.get('/docs/errors', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
      .send(source),
  )
}

function errorPage(kit: ResolvedKit) {
  const rows = documentedErrors(kit).map(
    ({ code, status, title }) =>
      html`<tr id="${code}"><td><a href="#${code}"><code>${code}</code></a></td><td>${status}</td><td>${title}</td></tr>`,
  )
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error codes</title><style>
:root{color-scheme:light dark;font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,sans-serif;background:light-dark(#faf8f4,#151412);color:light-dark(#1c1b19,#f3f0ea)}
body{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem}a{color:light-dark(#1e5b4f,#7cc4a8)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;overflow-wrap:anywhere}
tr:target{background:light-dark(#efe9dd,#2e2b27)}
</style></head><body><h1>Error codes</h1>
<p>Every failure is a problem document (RFC 9457) with one of these codes; GraphQL errors carry it in <code>extensions.code</code>. <a href="/docs">Reference of the API</a></p>
<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table></body></html>`
}
