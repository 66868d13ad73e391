import { defineError } from '@stoa/kit'

/** Names the field in `errors`, and how many variants stand on it. */
export const optionInUse = defineError('OPTION_IN_USE', 409, 'Variants are made of it')
