import { defineModule } from '@stoa/kit'

export const imports = defineModule({ name: 'imports', label: 'Imports' })
