import type { Tone } from '../meta-types.ts'
import type { ImportHeader } from './import-types.ts'

type Look = { tone: Tone; word: 'checked' | 'refused' | 'applying' | 'applied' | 'failed' | 'undone' }

const looks = {
  checked: { tone: 'note', word: 'checked' },
  refused: { tone: 'bad', word: 'refused' },
  applying: { tone: 'note', word: 'applying' },
  applied: { tone: 'ok', word: 'applied' },
  failed: { tone: 'warn', word: 'failed' },
} as const satisfies Record<ImportHeader['status'], Look>

export const lookOf = ({ status, isUndone }: ImportHeader): Look =>
  isUndone ? { tone: 'quiet', word: 'undone' } : looks[status]
