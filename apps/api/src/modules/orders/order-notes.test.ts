import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestShop, type TestShop } from '../../../test/open-test-shop.ts'
import { factsOf, placeOrderOf, staffToken } from '../../../test/order-facts.ts'
import { type SmallShop, stockShop } from '../../../test/small-shop.ts'
import { createUser, syncPermissions } from '../accounts/index.ts'

let shop: TestShop
let small: SmallShop
let root: string
let order: Awaited<ReturnType<typeof placeOrderOf>>
beforeAll(async () => {
  shop = await openTestShop()
  small = await stockShop(shop, { products: 1, units: 50 })
  root = await staffToken(shop)
  await syncPermissions(shop.core.database, shop.core.runtime.kit.permissions)
  order = await placeOrderOf(shop, small)
})
afterAll(() => shop.close())

async function staffWith(codes: readonly string[]): Promise<string> {
  const { prisma } = shop.core.database
  const permissions = await prisma.permission.findMany({ where: { code: { in: [...codes] } } })
  expect(permissions).toHaveLength(codes.length)
  const email = `${newId()}@example.com`
  const id = await createUser(shop.core.systemContext('test'), {
    email,
    password: 'correct horse battery',
    isStaff: true,
  })
  await prisma.userPermission.createMany({ data: permissions.map((each) => ({ userId: id, permissionId: each.id })) })
  return shop.core.services.accessTokens.sign(id).token
}

type Entry = { id: string; kind: string; message: string; isPublic: boolean; editedAt: string | null; actorId: string }
const comments = async (): Promise<Entry[]> =>
  (await shop.call('GET', `/admin/orders/${order.id}`, { as: root }))
    .json()
    .staffTimeline.filter(({ kind }: Entry) => kind === 'comment')
const add = (as: string | undefined, body: object) => shop.call('POST', `/admin/orders/${order.id}/notes`, { as, body })
const note = (id: string) => `/admin/orders/${order.id}/notes/${id}`
const refusal = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]

test('a note of the staff is changed and deleted by whoever wrote it, and stays out of the customer’s sight', async () => {
  const mine = await staffWith(['orders.order.view', 'orders.order.note'])
  const { noteId } = (await add(mine, { text: '  Gift card into the box ' })).json()
  expect(await comments()).toMatchObject([
    { id: noteId, message: 'Gift card into the box', isPublic: false, editedAt: null },
  ])
  expect((await shop.call('PATCH', note(noteId), { as: mine, body: { text: 'No gift card' } })).statusCode).toBe(200)
  const [changed] = await comments()
  expect(changed).toMatchObject({ message: 'No gift card', editedAt: expect.any(String) })
  const seenByBuyer = (await shop.call('GET', `/orders/${order.id}?token=${order.token}`)).json()
  expect(JSON.stringify(seenByBuyer)).not.toContain('gift card')
  expect((await shop.call('DELETE', note(noteId), { as: mine })).statusCode).toBeLessThan(300)
  expect(await comments()).toEqual([])
})

test('another’s note needs a right of its own', async () => {
  const mine = await staffWith(['orders.order.note'])
  const other = await staffWith(['orders.order.note'])
  const head = await staffWith(['orders.order.note', 'orders.order.changeNotes'])
  const { noteId } = (await add(mine, { text: 'Mine' })).json()
  expect(refusal(await shop.call('PATCH', note(noteId), { as: other, body: { text: 'Theirs' } }))).toEqual([
    403,
    'FORBIDDEN',
  ])
  expect(refusal(await shop.call('DELETE', note(noteId), { as: other }))).toEqual([403, 'FORBIDDEN'])
  expect(await comments()).toMatchObject([{ id: noteId, message: 'Mine', editedAt: null }])
  expect((await shop.call('PATCH', note(noteId), { as: head, body: { text: 'Ours' } })).statusCode).toBe(200)
  expect((await shop.call('DELETE', note(noteId), { as: head })).statusCode).toBeLessThan(300)
  expect(await comments()).toEqual([])
})

test('without the right nothing is written; what is no note is not touched', async () => {
  const viewer = await staffWith(['orders.order.view', 'orders.order.refund'])
  expect(refusal(await add(viewer, { text: 'No' }))).toEqual([403, 'FORBIDDEN'])
  expect((await add(undefined, { text: 'No' })).statusCode).toBe(401)
  const empty = await add(root, { text: '   ' })
  expect([empty.statusCode, empty.json().errors[0].path]).toEqual([400, 'text'])
  const { staffTimeline } = (await shop.call('GET', `/admin/orders/${order.id}`, { as: root })).json()
  const placed = staffTimeline.find(({ kind }: Entry) => kind === 'placed')
  expect((await shop.call('DELETE', note(placed.id), { as: root })).statusCode).toBe(404)
  expect(await comments()).toEqual([])
})

test('a note to the customer is in their order and their mail, and stays', async () => {
  const { noteId } = (await add(root, { text: 'It leaves on <Monday>.', isPublic: true })).json()
  expect((await factsOf(shop, order.id)).mails).toEqual(['order-confirmation', 'order-noted'])
  const seenByBuyer = (await shop.call('GET', `/orders/${order.id}?token=${order.token}`)).json()
  expect(seenByBuyer.timeline.at(-1)).toMatchObject({ kind: 'comment', message: 'It leaves on <Monday>.' })
  const [mail] = await shop.core.database.query<{ html: string; text: string }>({
    text: `SELECT html, text FROM "MailMessage" WHERE template = 'order-noted'`,
  })
  expect([mail?.html.includes('It leaves on &lt;Monday&gt;.'), mail?.text.includes('It leaves on <Monday>.')]).toEqual([
    true,
    true,
  ])
  for (const method of ['PATCH', 'DELETE'] as const)
    expect(
      refusal(
        await shop.call(method, note(noteId), { as: root, body: method === 'PATCH' ? { text: 'x' } : undefined }),
      ),
    ).toEqual([409, 'NOTE_SENT'])
})

test('the timeline tells of every mail once', async () => {
  const { staffTimeline } = (await shop.call('GET', `/admin/orders/${order.id}`, { as: root })).json()
  const mailed = staffTimeline.filter(({ kind }: Entry) => kind === 'mailed').map(({ message }: Entry) => message)
  expect(mailed).toHaveLength(2)
  expect(mailed[0]).toMatch(/^Mailed to .+@.+: /u)
})

test('notes by GraphQL', async () => {
  const query = 'mutation ($id: ID!) { adminOrderAddNote(id: $id, text: "By GraphQL") { noteId } }'
  const answer = await shop.graphql(query, { variables: { id: order.id }, as: root })
  expect((await comments()).at(-1)).toMatchObject({
    id: (answer as { data: { adminOrderAddNote: { noteId: string } } }).data.adminOrderAddNote.noteId,
    message: 'By GraphQL',
  })
})

test('a parcel’s tracking is mended afterwards, linked to its carrier, and the parcel marked as delivered once', async () => {
  const sent = await placeOrderOf(shop, small)
  const at = `/admin/orders/${sent.id}`
  await shop.call('POST', `${at}/fulfil`, { as: root, body: { carrier: 'DHL' } })
  const parcels = async () => (await shop.call('GET', at, { as: root })).json().fulfilments
  const [parcel] = await parcels()
  expect(parcel).toMatchObject({ carrier: 'DHL', trackingUrl: null, deliveredAt: null })
  const track = (as: string, body: object) => shop.call('PATCH', `${at}/parcels/${parcel.id}`, { as, body })
  expect((await track(await staffWith(['orders.order.view']), { trackingNumber: '1' })).statusCode).toBe(403)
  expect((await track(root, { trackingNumber: 'JD 1&2' })).statusCode).toBe(200)
  const [tracked] = await parcels()
  expect(tracked).toMatchObject({ carrier: 'DHL', trackingNumber: 'JD 1&2' })
  expect(new URL(tracked.trackingUrl).searchParams.get('AWB')).toBe('JD 1&2')

  const deliver = (body: object) => shop.call('POST', `${at}/parcels/${parcel.id}/deliver`, { as: root, body })
  const early = await deliver({ at: '2001-01-01T00:00:00.000Z' })
  expect([early.statusCode, early.json().errors[0].path]).toEqual([400, 'at'])
  expect((await deliver({})).statusCode).toBe(200)
  const [delivered] = await parcels()
  expect((await deliver({})).statusCode).toBe(200)
  expect((await parcels())[0].deliveredAt).toBe(delivered.deliveredAt)
  expect((await factsOf(shop, sent.id)).timeline).toEqual([
    'placed',
    'paid',
    'fulfilled',
    'parcel_tracked',
    'delivered',
  ])
  const foreign = await shop.call('PATCH', `/admin/orders/${order.id}/parcels/${parcel.id}`, { as: root, body: {} })
  expect(foreign.statusCode).toBe(404)
})
