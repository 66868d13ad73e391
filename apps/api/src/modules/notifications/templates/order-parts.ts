import { formatMoney, type Money } from '@stoa/kernel'
import { type Html, html } from '../html.ts'
import type { MailShop } from '../mail-content.ts'
import type { MailAddress, MailOrder, MailOrderItem } from '../mail-order.ts'
import { font, smallHeading } from './layout.ts'

/** A piece of a mail in both its forms. */
export type Part = { readonly html: Html; readonly text: readonly string[] }

export function orderUrl(shop: MailShop, order: MailOrder): string {
  return `${shop.publicUrl}/orders/${encodeURIComponent(order.id)}?token=${encodeURIComponent(order.token)}`
}

/** The lines of an order and what they come to. */
export function linesAndTotals(shop: MailShop, order: MailOrder): Part {
  const amount = (value: Money) => formatMoney(value, shop.locale)
  const totals = totalRows(order).map(([label, value]) => ({ label, value: amount(value), isTotal: label === 'Total' }))
  const rows = order.items.map((item) => row(describe(item), details(item), amount(item.total)))
  return {
    html: html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:8px 0">
${rows}
${totals.map(({ label, value, isTotal }) => sumRow(label, value, isTotal))}
</table>`,
    text: [
      ...order.items.map(
        (item) => `${describe(item)}${details(item) ? ` (${details(item)})` : ''}: ${amount(item.total)}`,
      ),
      '',
      ...totals.map(({ label, value }) => `${label}: ${value}`),
    ],
  }
}

function totalRows(order: MailOrder): [string, Money][] {
  const tax: [string, Money][] =
    order.taxTotal.amount === 0 ? [] : [[order.pricesIncludeTax ? 'Tax included' : 'Tax', order.taxTotal]]
  return [
    ['Subtotal', order.subtotal],
    ...(order.discountTotal.amount === 0 ? [] : [['Discount', negative(order.discountTotal)] as [string, Money]]),
    [order.shippingMethodName ? `Delivery (${order.shippingMethodName})` : 'Delivery', order.shippingTotal],
    // What the total is made of comes before it, what it contains after.
    ...(order.pricesIncludeTax ? [] : tax),
    ['Total', order.total],
    ...(order.pricesIncludeTax ? tax : []),
  ]
}

function negative({ amount, currency }: Money): Money {
  return { amount: -Math.abs(amount), currency }
}

function describe(item: MailOrderItem): string {
  return `${item.quantity} × ${item.name}`
}

function details(item: MailOrderItem): string {
  return [item.variantName, item.sku].filter(Boolean).join(', ')
}

const cell = 'padding:10px 0;font-size:16px;line-height:24px;border-bottom:1px solid #e8e3da'

function row(name: string, detail: string, total: string): Html {
  return html`<tr><td class="ink line" style="${cell};color:#1c1b19;${font}">${name}${detail && html`<br><span class="muted" style="color:#625e57;font-size:14px">${detail}</span>`}</td><td class="ink line" align="right" valign="top" style="${cell};color:#1c1b19;white-space:nowrap;${font}">${total}</td></tr>`
}

function sumRow(label: string, value: string, isTotal: boolean): Html {
  const style = `padding:${isTotal ? '12px' : '8px'} 0 0;color:#1c1b19;font-size:16px;line-height:24px;font-weight:${isTotal ? 600 : 400};${font}`
  return html`<tr><td class="ink" style="${style}">${label}</td><td class="ink" align="right" style="${style};white-space:nowrap">${value}</td></tr>`
}

/** Where the order goes and, where it is another address, who pays. */
export function addresses(shop: MailShop, order: MailOrder): Part {
  const shipping = addressLines(order.shippingAddress, shop.locale)
  const billing = addressLines(order.billingAddress, shop.locale)
  const blocks = [{ title: 'Delivery address', lines: shipping }]
  if (shipping.join('\n') !== billing.join('\n')) blocks.push({ title: 'Billing address', lines: billing })
  return {
    html: html`${blocks.map(({ title, lines }) => html`${smallHeading(title)}${addressBlock(lines)}`)}`,
    text: blocks.flatMap(({ title, lines }) => ['', `${title}:`, ...lines]),
  }
}

function addressBlock(lines: readonly string[]): Html {
  return html`<p class="ink" style="margin:0;color:#1c1b19;font-size:16px;line-height:24px;${font}">${lines.map((line) => html`${line}<br>`)}</p>`
}

function addressLines(address: MailAddress, locale: string): string[] {
  const { firstName, lastName, company, line1, line2, postalCode, city, region, phone } = address
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(address.country)
  const lines = [
    `${firstName} ${lastName}`,
    company,
    line1,
    line2,
    `${postalCode} ${city}${region ? `, ${region}` : ''}`,
    country,
    phone,
  ]
  return lines.filter((line): line is string => Boolean(line?.trim()))
}
