import { defineError } from '@stoa/kit'

export const notImportable = defineError('NOT_IMPORTABLE', 409, 'This import cannot be applied')
