import { defineError } from '@stoa/kit'

/** Names the field in `errors`, and how many variants stand on it. */
export const optionInUse = defineError('OPTION_IN_USE', 409, 'Variants are made of it')

/** Says in `errors`, under the file's field, what is wrong with it. */
export const notAPicture = defineError('NOT_A_PICTURE', 415, 'This is not a picture we can read')

/** Carries `uses`: where, with the records' resources and ids, and `total`. */
export const mediaInUse = defineError('MEDIA_IN_USE', 409, 'The picture is in use')

/** Carries the `id` of the picture that has this file. */
export const mediaExists = defineError('MEDIA_EXISTS', 409, 'The library has this file already')

export const folderNotEmpty = defineError('FOLDER_NOT_EMPTY', 409, 'The folder is not empty')
