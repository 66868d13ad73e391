import type { FieldError } from '@stoa/kernel'
import { commonPasswords } from './common-passwords.ts'

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

/** Parts of an e-mail address shorter than this say nothing about a password that contains them. */
const TELLING_LENGTH = 4

/** Share of equal letter pairs from which a password counts as the address written differently. */
const TOO_SIMILAR = 0.7

/** What speaks against a password, as errors of the field `path`. Empty for a good one. */
export function passwordProblems(password: string, email: string, path: string): FieldError[] {
  const problems: FieldError[] = []
  const add = (code: string, message: string) => void problems.push({ path, code, message })
  const length = [...password].length
  if (length < PASSWORD_MIN) add('too_short', `Use at least ${PASSWORD_MIN} characters.`)
  if (length > PASSWORD_MAX) add('too_long', `Use at most ${PASSWORD_MAX} characters.`)
  if (/^\p{Nd}+$/u.test(password)) add('only_digits', 'Use more than digits.')
  if (commonPasswords.has(password.toLowerCase()))
    add('too_common', 'This password is one of the first that get tried.')
  if (isLikeEmail(password, email)) add('like_email', 'This password is too much like your e-mail address.')
  return problems
}

function isLikeEmail(password: string, email: string): boolean {
  const lower = password.toLowerCase()
  const [local = '', domain = ''] = email.toLowerCase().split('@')
  const parts = [email.toLowerCase(), local, ...local.split(/[^a-z0-9]+/), domain, domain.split('.')[0] ?? '']
  return parts.some(
    (part) => part.length >= TELLING_LENGTH && (covers(part, lower) || similarity(part, lower) >= TOO_SIMILAR),
  )
}

/** Whether the part makes up at least half of the password. */
function covers(part: string, password: string): boolean {
  return password.includes(part) && part.length * 2 >= password.length
}

/** Sørensen–Dice coefficient over pairs of letters: 1 for equal texts, 0 for nothing in common. */
function similarity(left: string, right: string): number {
  const pairs = new Map<string, number>()
  for (let at = 0; at < left.length - 1; at++) {
    const pair = left.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at < right.length - 1; at++) {
    const pair = right.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) shared++
    pairs.set(pair, left - 1)
  }
  return (2 * shared) / (left.length + right.length - 2)
}
