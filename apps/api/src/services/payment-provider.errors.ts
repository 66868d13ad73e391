import { defineError } from '@stoa/kit'

export const badSignature = defineError('BAD_SIGNATURE', 400, 'The signature is not valid')
