// Owns: StockLocation, StockLevel, StockMovement (the ledger), StockReservation.
// Never: changes a level without a ledger line, or by reading first and writing later.
// Emits: nothing of its own.
import { defineJob, defineModule } from '@stoa/kit'
import { inventoryOperations } from './inventory.actions.ts'
import { german } from './inventory.de.ts'
import { outOfStock, stockChanged, tooManyReservations } from './inventory.errors.ts'
import { stockLevel, stockLocation, stockMovement } from './inventory.resources.ts'
import { releaseExpired } from './release-expired.ts'
import { reverseMovements } from './reverse-movements.ts'

export { changeStock, type LockedLevel, lockLevels, type StockPlace } from './change-stock.ts'
export { outOfStock, stockChanged, tooManyReservations } from './inventory.errors.ts'
export { releaseReservations, reserveStock } from './reserve-stock.ts'
export { returnStock } from './return-stock.ts'
export { type CountedStock, setStock } from './set-stock.ts'
export type { StockChange, StockLine, StockReason } from './stock-changes.ts'
export { takeStock } from './take-stock.ts'

export const inventory = defineModule({
  name: 'inventory',
  label: 'Inventory',
  translations: { de: german },
  resources: [stockLocation, stockLevel, stockMovement],
  operations: inventoryOperations,
  errors: [outOfStock, stockChanged, tooManyReservations],
  reversals: [reverseMovements],
  jobs: [defineJob('inventory.release-expired', { cron: '* * * * *', run: releaseExpired })],
})
