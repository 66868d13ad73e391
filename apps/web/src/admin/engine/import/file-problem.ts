import { t } from '../../messages.ts'
import { isProblem } from '../api.ts'
import { words } from './words.ts'

const kinds = /\.(csv|xlsx|json|txt)$/iu

/** Why a file need not be sent at all; undefined where nothing speaks against it. */
export function fileProblem({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (!kinds.test(name)) return words('fileKinds', { name })
  return size === 0 ? words('emptyFile', { name }) : undefined
}

/** Why a file was not taken, in a sentence. */
export function uploadProblem(error: unknown): string {
  if (isProblem(error, 413)) return error.detail || words('tooLarge')
  if (isProblem(error)) return error.errors[0]?.message ?? (error.detail || error.title)
  return error instanceof Error ? error.message : t('failed')
}
