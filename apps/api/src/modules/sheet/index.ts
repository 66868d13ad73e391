// Owns: nothing. The sheet of variants with what they cost and how many there are, many rows at a time.
// Never: writes prices or stock itself; it asks pricing and inventory, each by its own rules.
// Emits: nothing of its own.
import { defineModule } from '@stoa/kit'
import { rights } from './rights.ts'
import { sheetOperations } from './sheet.actions.ts'
import { german } from './sheet.de.ts'

export const sheet = defineModule({
  name: 'sheet',
  label: 'Prices and stock',
  translations: { de: german },
  operations: sheetOperations,
  admin: { pages: [{ path: 'sheet', label: 'Prices and stock', icon: 'boxes', permission: rights.see }] },
})
