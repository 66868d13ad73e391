import { defineError } from '../errors.ts'

export const bulkOver = defineError('BULK_OVER', 409, 'It has ended already')
