import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Core } from '../core.ts'
import { type Html, html, type KeptMail, listMails, readMail } from '../modules/notifications/index.ts'

const PAGE_SIZE = 50

/** Our own pages: no script, no picture, and frames only for the mail itself. */
const PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A mail: whatever is in it, it runs nothing and is of no origin. Its links open elsewhere. */
const MAIL_POLICY = `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'self'; frame-ancestors 'self'`

/**
 * The development mailbox: what the shop mailed, to look at without a mail server. It shows every mail, with the links in
 * it, to whoever can reach it; configuration keeps it off where the shop is public.
 */
export function addMailbox(app: FastifyInstance, core: Core): void {
  app.get<{ Querystring: { before?: string } }>('/dev/mailbox', async (request, reply) => {
    const before = String(request.query.before ?? '')
    return sendPage(reply, 200, listPage(await listMails(core.database, { before, limit: PAGE_SIZE })))
  })
  app.get<{ Querystring: { before?: string; recipient?: string } }>('/dev/mailbox.json', async (request, reply) => {
    const { before, recipient } = request.query
    const data = await listMails(core.database, {
      before: before && String(before),
      recipient: recipient && String(recipient),
      limit: PAGE_SIZE,
    })
    return reply.header('cache-control', 'no-store').send({ data })
  })
  app.get<{ Params: { id: string } }>('/dev/mailbox/:id', async (request, reply) => {
    const mail = await readMail(core.database, request.params.id)
    return mail ? sendPage(reply, 200, mailPage(mail)) : sendPage(reply, 404, missingPage())
  })
  app.get<{ Params: { id: string } }>('/dev/mailbox/:id/html', async (request, reply) => {
    const mail = await readMail(core.database, request.params.id)
    if (!mail) return sendPage(reply, 404, missingPage())
    reply.headers({
      'content-security-policy': MAIL_POLICY,
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'no-store',
    })
    return reply.type('text/html; charset=utf-8').send(mail.html.replace('<head>', '<head><base target="_blank">'))
  })
}

function sendPage(reply: FastifyReply, status: number, page: Html): FastifyReply {
  reply.headers({ 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' })
  return reply.code(status).type('text/html; charset=utf-8').send(page.source)
}

function listPage(mails: readonly KeptMail[]): Html {
  const last = mails.length === PAGE_SIZE ? mails.at(-1) : undefined
  return frame(
    'Mailbox',
    html`<h1>Mailbox</h1><p class="muted">What the shop mailed, newest first. Only in development.</p>
${mails.length === 0 && html`<p class="empty">Nothing was mailed yet. Place an order, or write through the contact form.</p>`}
<ul>${mails.map(
      (mail) =>
        html`<li><a href="/dev/mailbox/${mail.id}"><b>${mail.subject}</b><span>${mail.recipient}</span><time>${when(mail.createdAt)}</time></a></li>`,
    )}</ul>
${last && html`<p><a class="more" href="/dev/mailbox?before=${last.id}">Older mails</a></p>`}`,
  )
}

function mailPage(mail: KeptMail): Html {
  return frame(
    mail.subject,
    html`<p><a href="/dev/mailbox">← Mailbox</a></p><h1>${mail.subject}</h1>
<dl><dt>To</dt><dd>${mail.recipient}</dd><dt>Written</dt><dd>${when(mail.createdAt)}</dd><dt>Sent</dt><dd>${mail.sentAt ? when(mail.sentAt) : 'not yet'}</dd><dt>Template</dt><dd>${mail.template}</dd></dl>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/dev/mailbox/${mail.id}/html" title="The mail as HTML"></iframe>
<h2>As plain text</h2><pre>${mail.text}</pre>`,
  )
}

function missingPage(): Html {
  return frame('No such mail', html`<p><a href="/dev/mailbox">← Mailbox</a></p><h1>No such mail</h1>`)
}

function when(date: Date): string {
  return date.toISOString().replace('T', ' ').replace(/\..*/, ' UTC')
}

function frame(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><style>
:root{color-scheme:light dark;font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,sans-serif;background:light-dark(#faf8f4,#151412);color:light-dark(#1c1b19,#f3f0ea)}
body{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font:400 2.25rem/1.15 "Instrument Serif","Iowan Old Style",Palatino,Georgia,serif;margin:0 0 .5rem}h2{font-size:1rem;margin:2rem 0 .5rem}
a{color:light-dark(#1e5b4f,#7cc4a8)}.muted,dt,li span,time{color:light-dark(#625e57,#a8a298)}
ul{list-style:none;margin:1.5rem 0;padding:0;border-top:1px solid light-dark(#e8e3da,#2e2b27)}li{border-bottom:1px solid light-dark(#e8e3da,#2e2b27)}
li a{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.75rem .25rem;color:inherit;text-decoration:none}li a:hover{background:light-dark(#f3f0e9,#272421)}
li b{font-weight:500}li span{grid-column:1;font-size:.875rem}time{grid-column:2;grid-row:1;font-size:.875rem;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:auto 1fr;gap:.125rem 1rem;margin:1rem 0 1.5rem}dd{margin:0}
iframe{width:100%;height:44rem;border:1px solid light-dark(#e8e3da,#2e2b27);border-radius:.875rem;background:#faf8f4}
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem 1.25rem;border-radius:.875rem;background:light-dark(#f3f0e9,#1a1816);font:.875rem/1.6 ui-monospace,Menlo,Consolas,monospace}
.empty{padding:3rem 0}
</style></head><body>${body}</body></html>`
}
