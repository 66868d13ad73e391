import { newId } from '@stoa/kernel'
import type { Sample } from '@stoa/kit/testing'
import type { World } from './open-world.ts'

/** Content, imports, inventory and reports. */
export const otherSamples = (world: () => World): Record<string, Sample> => {
  const settings = { prepare: () => ({ id: 1 }) }
  const checkedImport = async () => {
    const { rows } = world()
    const { id } = await rows.one('ProductImport', { status: 'checked' })
    await rows.one('ImportRow', { importId: id, verdict: 'create' })
    return { id }
  }
  const changeSet = async () => {
    const { rows, shop } = world()
    const { id } = await rows.one('Page')
    const [change] = await shop.core.database.query<{ changeSetId: string }>({
      text: 'SELECT "changeSetId" FROM "RowChange" WHERE "objectId" = $1',
      values: [id],
    })
    return { changeSetId: change?.changeSetId }
  }
  const bulkRun = (status: string) => async () => ({
    id: (
      await world().rows.one('BulkRun', {
        operation: 'admin.page.update',
        status,
        actor: { kind: 'user', id: null, label: 'Ada', isStaff: true, isSuperuser: false, permissions: [] },
      })
    ).id,
  })
  const fileImport = async () => ({
    id: (await world().rows.one('FileImport', { model: 'Page', status: 'checked', mapping: {} })).id,
  })
  const sharedView = async () => (await world().rows.one('AdminView', { resource: 'pages', privateToId: null })).id
  const manyPages = async () => ({
    operation: 'admin.page.update',
    selection: { ids: [(await world().rows.one('Page')).id] },
    input: { title: `Changed ${Date.now()}` },
  })
  return {
    'admin.meta': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'shop.read': { prepare: () => ({}) },
    'shop.delivery': { prepare: () => ({}) },
    'contact.send': { prepare: () => ({ name: 'Ada', email: 'ada@example.com', message: 'Good morning' }) },
    // The shop has one row of settings.
    'admin.shopSettings.list': { prepare: () => ({}) },
    'admin.shopSettings.read': settings,
    'admin.shopSettings.history': settings,
    'admin.shopSettings.revert': {
      prepare: async () => {
        const { database } = world().shop.core
        const announcement = `Until ${Date.now()} ${Math.random()}`
        await database.query({ text: 'UPDATE "ShopSettings" SET announcement = $1', values: [announcement] })
        const [change] = await database.query<{ id: string }>({
          text: `SELECT max(id)::text AS id FROM "RowChange" WHERE model = 'ShopSettings'`,
        })
        return { id: 1, changeId: change?.id }
      },
    },
    'admin.shopSettings.update': { prepare: () => ({ id: 1, announcement: `Open until ${Date.now()}` }) },
    'admin.contactMessage.update': {
      prepare: async () => ({ id: (await world().rows.one('ContactMessage')).id, isAnswered: true }),
    },
    // Whoever may change what was changed; none of the roles holds that. See changes.test.ts for who does.
    'change.undo': { prepare: changeSet, allowed: [] },
    'change.undoPreview': { prepare: changeSet, allowed: [] },
    // Whoever may run the operation they name; none of the roles holds that, nor a run of their own. See bulk.test.ts.
    'bulk.preview': { prepare: manyPages, allowed: [] },
    'bulk.start': { prepare: manyPages, allowed: [] },
    'bulk.list': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'bulk.read': { prepare: bulkRun('queued'), allowed: [] },
    'bulk.rows': { prepare: bulkRun('queued'), allowed: [] },
    'bulk.cancel': { prepare: bulkRun('running'), allowed: [] },
    'bulk.resume': { prepare: bulkRun('failed'), allowed: [] },
    // Whoever brought the file; see import.test.ts of the kit.
    'fileImport.read': { prepare: fileImport, allowed: [] },
    'fileImport.rows': { prepare: fileImport, allowed: [] },
    'fileImport.list': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'fileImport.columns': { prepare: () => ({ resource: 'pages' }), allowed: [] },
    'fileImport.cancel': { prepare: fileImport, allowed: [] },
    'fileImport.apply': { prepare: fileImport, allowed: [] },
    // Whoever may see the list; none of the roles does. See views.test.ts.
    'adminView.list': { prepare: () => ({ resource: 'pages' }), allowed: [] },
    'adminView.create': { prepare: () => ({ resource: 'pages', name: 'Drafts', query: '' }), allowed: [] },
    'adminView.update': { prepare: async () => ({ viewId: await sharedView(), name: 'Drafts' }), allowed: [] },
    'adminView.remove': { prepare: async () => ({ viewId: await sharedView() }), allowed: [] },
    'adminView.setDefault': { prepare: () => ({ resource: 'pages', viewId: null }), allowed: [] },
    'record.search': { prepare: () => ({ q: 'lamp' }), allowed: ['staff', 'permitted'] },
    'adminRecent.list': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'adminFavourite.list': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'adminFavourite.add': { prepare: () => ({ kind: 'page', path: 'runs' }), allowed: ['staff', 'permitted'] },
    'adminFavourite.order': { prepare: () => ({ ids: [] }), allowed: ['staff', 'permitted'] },
    // Whoever may see the record, or whose favourite it is; none of the roles does. See places.test.ts.
    'adminRecent.keep': {
      prepare: async () => ({ resource: 'pages', id: (await world().rows.one('Page')).id }),
      allowed: [],
    },
    'adminFavourite.rename': { prepare: () => ({ favouriteId: newId(), name: 'Mine' }), allowed: [] },
    'adminFavourite.remove': { prepare: () => ({ favouriteId: newId() }), allowed: [] },
    'dateStep.list': { prepare: () => ({ resource: 'products' }), allowed: [] },
    'facet.list': { prepare: () => ({ resource: 'pages' }), allowed: [] },
    'audit.list': { prepare: () => ({}) },
    'audit.changes': { prepare: changeSet },
    'import.read': { prepare: checkedImport },
    'import.rows': { prepare: checkedImport },
    'import.apply': { prepare: checkedImport },
    'report.sales': { prepare: () => ({ range: 'last7' }) },
    'report.products': { prepare: () => ({ range: 'last7' }) },
    'report.categories': { prepare: () => ({ range: 'last7' }) },
    'report.lowStock': { prepare: () => ({}) },
    'stock.set': { prepare: async () => ({ id: (await world().rows.one('StockLevel')).id, onHand: 7_000 }) },
  }
}
