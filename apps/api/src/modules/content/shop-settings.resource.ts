import { isCurrency } from '@stoa/kernel'
import { defineResource, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { countryCodes } from '../accounts/index.ts'
import { forgetCurrencies } from './find-currencies.ts'
import { readSettings, type ShopSettings } from './read-settings.ts'

export const shopSettings = defineResource('ShopSettings', {
  represent: 'name',
  admin: {
    label: 'Shop settings',
    labelPlural: 'Shop settings',
    path: 'shop-settings',
    list: ['name', 'defaultCurrency', 'currencies', 'country', 'updatedAt'],
    fieldsets: [
      { title: 'Shop', fields: ['name', 'timeZone', 'supportEmail', 'announcement'] },
      { title: 'Selling', fields: ['country', 'currencies', 'defaultCurrency', 'pricesIncludeTax'] },
    ],
    tabs: [
      { title: 'Shop', fieldsets: ['Shop'] },
      { title: 'Selling', fieldsets: ['Selling'] },
    ],
    operations: ['list', 'read', 'update'],
  },
  hooks: { before: checkSettings, afterUndo: async (ctx) => void (await checkSettings(ctx, {})) },
})

/** The currencies exist and hold the default one; the country exists. */
async function checkSettings(ctx: Ctx, data: WriteData): Promise<WriteData> {
  const settings: ShopSettings = { ...(await readSettings(ctx)), ...data }
  const errors = []
  const unknown = settings.currencies.filter((code) => !isCurrency(code))
  if (unknown.length > 0)
    errors.push({
      path: 'currencies',
      code: 'invalid_value',
      message: `${unknown.join(', ')} is not a currency (ISO 4217).`,
    })
  if (!settings.currencies.includes(settings.defaultCurrency)) {
    errors.push({ path: 'defaultCurrency', code: 'invalid_value', message: 'Must be one of the currencies.' })
  }
  if (!countryCodes.has(settings.country))
    errors.push({ path: 'country', code: 'invalid_value', message: 'Is not a country (ISO 3166-1 alpha-2).' })
  if (typeof data.timeZone === 'string' && !(await isTimeZone(ctx, data.timeZone)))
    errors.push({ path: 'timeZone', code: 'invalid_value', message: 'Is not a time zone, such as "Europe/Berlin".' })
  if (errors.length > 0) throw validationFailed({ errors })
  forgetCurrencies(ctx)
  return data
}

/** Whether PostgreSQL, which counts the days, and this process, which shows them, both know a zone. */
async function isTimeZone(ctx: Ctx, name: string): Promise<boolean> {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    return false
  }
  const known = await ctx.db.query({
    name: 'content_time_zone',
    text: 'SELECT 1 FROM pg_timezone_names WHERE name = $1',
    values: [name],
  })
  return known.length > 0
}
