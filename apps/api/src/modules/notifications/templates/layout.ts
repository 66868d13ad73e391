import { Html, html } from '../html.ts'
import type { MailContent, MailShop } from '../mail-content.ts'

// Mail programs ignore style sheets in part or in whole, so the light look is inline; the dark one is for those that do not.
const dark = `
  @media (prefers-color-scheme: dark) {
    .ground { background: #151412 !important }
    .card { background: #1e1c1a !important; border-color: #2e2b27 !important }
    .ink, .ink a { color: #f3f0ea !important }
    .muted { color: #a8a298 !important }
    .line { border-color: #2e2b27 !important }
    .button { background: #7cc4a8 !important; color: #10231d !important }
  }`

export const font = `font-family:'Instrument Sans',-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`
const display = `font-family:'Instrument Serif','Iowan Old Style',Palatino,Georgia,serif`

export type Letter = {
  readonly subject: string
  /** Shown beside the subject in a list of mails. */
  readonly preview: string
  readonly heading: string
  readonly body: Html
  readonly text: readonly string[]
}

/** Puts a letter on the shop's paper: one column of 600 px, legible without styles, pictures or colour. */
export function layout(shop: MailShop, { subject, preview, heading, body, text }: Letter): MailContent {
  const help = shop.supportEmail ? `Questions? Write to ${shop.supportEmail}.` : ''
  const page = html`<!doctype html>
<html lang="${shop.locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${subject}</title><style>${new Html(dark)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#faf8f4">
<div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#faf8f4"><tr><td align="center" style="padding:32px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px">
<tr><td class="ink" style="padding:0 8px 20px;color:#1c1b19;font-size:24px;line-height:28px;${display}"><a href="${shop.publicUrl}" style="color:inherit;text-decoration:none">${shop.name}</a></td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #e8e3da;border-radius:20px;padding:36px 32px">
<h1 class="ink" style="margin:0 0 16px;color:#1c1b19;font-weight:400;font-size:32px;line-height:36px;${display}">${heading}</h1>
${body}
</td></tr>
<tr><td class="muted" style="padding:20px 8px;color:#625e57;font-size:13px;line-height:18px;${font}">${help && html`${help}<br>`}${shop.name}</td></tr>
</table>
</td></tr></table>
</body>
</html>`
  const plain = [heading, '', ...text, ...(help ? ['', help] : []), '', shop.name, shop.publicUrl]
  return { subject: oneLine(subject), html: page.source, text: plain.join('\n') }
}

// A line break in a subject would be a header of its own.
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').slice(0, 300)
}

export function paragraph(text: string): Html {
  return html`<p class="ink" style="margin:0 0 16px;color:#1c1b19;font-size:16px;line-height:24px;${font}">${text}</p>`
}

export function button(label: string, href: string): Html {
  return html`<p style="margin:24px 0 8px"><a class="button" href="${href}" style="display:inline-block;background:#1e5b4f;color:#ffffff;font-size:16px;line-height:24px;font-weight:500;padding:12px 24px;border-radius:999px;text-decoration:none;${font}">${label}</a></p>`
}

export function smallHeading(text: string): Html {
  return html`<h2 class="ink" style="margin:28px 0 8px;color:#1c1b19;font-size:16px;line-height:24px;font-weight:600;${font}">${text}</h2>`
}
