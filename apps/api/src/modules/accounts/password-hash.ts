import { hash, parseOptions, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. Raised here, hashes follow at each log-in. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Stands where somebody has no password yet; matches none. */
export const UNUSABLE_PASSWORD = '!'

// Right in form and parameters and of no password anybody knows: verifying against it takes as long as against a real one.
const decoy = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** Hashes a password with argon2id into a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), parameters)
}

/** Whether the password is the one behind the hash. Takes the same time where there is no hash, and is false then. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isReal = stored !== null && stored !== UNUSABLE_PASSWORD
  const matches = await verify(isReal ? stored : decoy, normalise(password))
  return isReal && matches
}

/** Whether a hash was made with other parameters than today's. */
export function needsRehash(stored: string): boolean {
  const made = parseOptions(stored)
  return (
    made.memoryCost !== parameters.memoryCost ||
    made.timeCost !== parameters.timeCost ||
    made.parallelism !== parameters.parallelism
  )
}

// One keyboard writes é as one code point, another as two: the same password all the same (NIST SP 800-63B, 5.1.1.2).
function normalise(password: string): string {
  return password.normalize('NFKC')
}
