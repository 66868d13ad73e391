import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../test/open-test-shop.ts'
import { sendMail } from '../modules/notifications/index.ts'

let shop: TestShop
const evil = '<script>alert(1)</script>'

beforeAll(async () => {
  shop = await openTestShop()
})
afterAll(() => shop.close())

const open = (path: string) => shop.call('GET', `/dev/mailbox${path}`)

test('an empty mailbox says so', async () => {
  const page = await open('')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Nothing was mailed yet.')
})

test('shows mails newest first, without running what is in them', async () => {
  for (const n of [1, 2]) {
    const content = {
      subject: `${evil} ${n}`,
      html: `<html><head></head><body>${evil}</body></html>`,
      text: `${evil} as text`,
    }
    await sendMail(shop.core.systemContext('test'), {
      dedupeKey: `${n}`,
      template: 'test',
      recipient: `${n}@example.com`,
      content,
    })
  }
  const page = await open('')
  expect(page.headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; frame-src 'self';/,
  )
  expect(page.body).not.toContain(evil)
  expect(page.body.indexOf('2@example.com')).toBeLessThan(page.body.indexOf('1@example.com'))
  const [second, first] = (await open('.json')).json().data
  expect([second.recipient, first.recipient, first.sentAt]).toEqual(['2@example.com', '1@example.com', null])
  expect((await open('.json?recipient=1@example.com')).json().data.map((mail: { id: string }) => mail.id)).toEqual([
    first.id,
  ])
  expect((await open(`.json?before=${second.id}`)).json().data.map((mail: { id: string }) => mail.id)).toEqual([
    first.id,
  ])
  const one = await open(`/${first.id}`)
  expect(one.body).toContain(
    `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/dev/mailbox/${first.id}/html"`,
  )
  expect(one.body).not.toContain(evil)
  const raw = await open(`/${first.id}/html`)
  expect(raw.body).toBe(`<html><head><base target="_blank"></head><body>${evil}</body></html>`)
  expect(raw.headers['content-security-policy']).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';/,
  )
})

test('what is not there is not there', async () => {
  for (const path of ['/nothing', '/0190a0a0-0000-7000-8000-000000000000', '/nothing/html'])
    expect((await open(path)).statusCode).toBe(404)
  expect((await open('?before=nonsense')).statusCode).toBe(200)
})
