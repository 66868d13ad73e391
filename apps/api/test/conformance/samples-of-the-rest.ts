import type { Sample } from '@stoa/kit/testing'
import type { World } from './open-world.ts'

/** Content, imports and inventory. */
export const otherSamples = (world: () => World): Record<string, Sample> => {
  const settings = { prepare: () => ({ id: 1 }) }
  const checkedImport = async () => {
    const { rows } = world()
    const { id } = await rows.one('ProductImport', { status: 'checked' })
    await rows.one('ImportRow', { importId: id, verdict: 'create' })
    return { id }
  }
  return {
    'admin.meta': { prepare: () => ({}), allowed: ['staff', 'permitted'] },
    'shop.read': { prepare: () => ({}) },
    'shop.delivery': { prepare: () => ({}) },
    'contact.send': { prepare: () => ({ name: 'Ada', email: 'ada@example.com', message: 'Good morning' }) },
    // The shop has one row of settings.
    'admin.shopSettings.list': { prepare: () => ({}) },
    'admin.shopSettings.read': settings,
    'admin.shopSettings.history': settings,
    'admin.shopSettings.update': { prepare: () => ({ id: 1, announcement: `Open until ${Date.now()}` }) },
    'admin.contactMessage.update': {
      prepare: async () => ({ id: (await world().rows.one('ContactMessage')).id, isAnswered: true }),
    },
    'import.read': { prepare: checkedImport },
    'import.rows': { prepare: checkedImport },
    'import.apply': { prepare: checkedImport },
    'stock.set': { prepare: async () => ({ id: (await world().rows.one('StockLevel')).id, onHand: 7_000 }) },
  }
}
