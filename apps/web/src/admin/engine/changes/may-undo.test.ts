import { expect, it } from 'vitest'
import type { AdminMeta, ResourceMeta } from '../meta-types.ts'
import { canAudit, canRestore, canUseTrash, mayUndo } from './may-undo.ts'

type Rights = Partial<ResourceMeta['can']>

/** What of a resource decides here. */
const resource = (name: string, can: Rights, trash = false): ResourceMeta =>
  ({
    name,
    path: `${name.toLowerCase()}s`,
    module: 'catalog',
    can: { view: true, add: false, change: false, delete: false, purge: false, ...can },
    trash,
    form: { fieldsets: [], inlines: [], prefill: {} },
  }) as unknown as ResourceMeta

const metaOf = (permissions: string[], ...resources: ResourceMeta[]): AdminMeta => ({
  shop: { name: 'Shop', currencies: ['EUR'], defaultCurrency: 'EUR' },
  user: { id: '1', email: 'a@example.com', name: 'A', isSuperuser: false, permissions },
  modules: [],
  pages: [],
  resources: Object.fromEntries(resources.map((each) => [each.path, each])),
})

const header = (isOffered = true) => ({
  changeSetId: '1',
  at: '2026-03-05T10:00:00.000Z',
  actor: null,
  source: { kind: 'user', door: 'rest', ip: null, requestId: null },
  operation: { name: 'x', label: 'X' },
  undo: { isOffered, undoneBy: null, undoOf: null },
  details: {},
})

const rows = (model: string, counts: { inserted?: number; updated?: number; deleted?: number }) => ({
  model,
  inserted: 0,
  updated: 0,
  deleted: 0,
  ...counts,
})

it('asks for the right to the same change by hand', () => {
  const changer = metaOf([], resource('Product', { change: true }))
  expect(mayUndo(changer, header(), [rows('Product', { updated: 1 })])).toBe(true)
  expect(mayUndo(changer, header(), [rows('Product', { inserted: 1 })])).toBe(false)
  expect(mayUndo(changer, header(), [rows('Product', { deleted: 1 })])).toBe(false)
  expect(mayUndo(changer, header(false), [rows('Product', { updated: 1 })])).toBe(false)
  expect(mayUndo(changer, header(), [])).toBe(false)
  const adder = metaOf(['catalog.product.add'], resource('Product', { change: true }))
  expect(mayUndo(adder, header(), [rows('Product', { deleted: 1 })])).toBe(true)
})

it('takes rows of a record’s tables as part of the record, but not those of another record', () => {
  const [product, page] = [resource('Product', { change: true }), resource('Page', {})]
  const meta = metaOf([], product, page)
  expect(mayUndo(meta, header(), [rows('VariantPrice', { updated: 1 })], product)).toBe(true)
  expect(mayUndo(meta, header(), [rows('VariantPrice', { updated: 1 })])).toBe(false)
  expect(mayUndo(meta, header(), [rows('Page', { updated: 1 })], page)).toBe(false)
})

it('knows who may look at the log and who has a use for the trash', () => {
  const product = resource('ProductVariant', {}, true)
  expect(canAudit(metaOf([]))).toBe(false)
  expect(canAudit(metaOf(['platform.audit.view']))).toBe(true)
  expect(canUseTrash(metaOf([], product), product)).toBe(false)
  expect(canRestore(metaOf(['catalog.productVariant.add'], product), product)).toBe(true)
  expect(canUseTrash(metaOf(['catalog.productVariant.add'], product), product)).toBe(true)
  expect(canUseTrash(metaOf(['catalog.productVariant.add'], product), { ...product, trash: false })).toBe(false)
})
