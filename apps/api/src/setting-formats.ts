import { isIP } from 'node:net'
import { didYouMean, parseRate, type Rate } from '@stoa/kit'
import { z } from 'zod'

const words = {
  truthy: ['true', '1'],
  falsy: ['false', '0'],
  case: 'sensitive' as const,
  error: 'must be true or false',
}

/** A switch that is on or off unless it is set. */
export const flag = (fallback: boolean) => z.stringbool(words).default(fallback)

/** A switch whose default hangs on other settings. */
export const flagOrUnset = () => z.stringbool(words).optional()

export const integer = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback)

/** Links are made by appending a path, so a path, a query or a fragment of its own would break every one of them. */
export const siteAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://shop.example' })
  .refine((text) => isBare(URL.parse(text)), 'must end after the host and port: https://shop.example')

export const currency = z
  .string()
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be a currency such as EUR')

export const sender = z
  .string()
  .regex(
    /^([^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    'must be an address of mail, such as Shop <shop@shop.example>',
  )

export const proxies = z
  .string()
  .default('')
  .transform(entriesOf)
  .superRefine((entries, issues) => {
    for (const entry of entries.filter((each) => !isProxy(each)))
      issues.addIssue({
        code: 'custom',
        message: `"${entry}" is no IP address, no range such as 10.0.0.0/8, and none of ${namedRanges.join(', ')}`,
      })
  })

/** Changes to limits by their scope. The scopes are those that have a limit already; another would never be asked for. */
export const rates = (defaults: string) => {
  const known = readRates(defaults, (problem) => {
    throw new Error(problem)
  })
  return z
    .string()
    .default('')
    .transform((text, issues): Record<string, Rate> => {
      const report = (message: string) => issues.addIssue({ code: 'custom', message })
      const given = readRates(text, report)
      for (const scope of Object.keys(given).filter((name) => !Object.hasOwn(known, name)))
        report(`there is no scope "${scope}".${didYouMean(scope, Object.keys(known))}`)
      return { ...known, ...given }
    })
}

// The names that proxy-addr, which Fastify asks, has for ranges.
const namedRanges = ['loopback', 'linklocal', 'uniquelocal']

function isProxy(entry: string): boolean {
  if (namedRanges.includes(entry)) return true
  const [address = '', bits, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

// What does not parse is told by the rule before.
function isBare(url: URL | null): boolean {
  return url === null || (url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '')
}

function readRates(text: string, report: (problem: string) => void): Record<string, Rate> {
  const read: Record<string, Rate> = {}
  for (const entry of entriesOf(text)) {
    const [scope, rate] = entry.split('=') as [string, string?]
    try {
      read[scope.trim()] = parseRate(rate ?? '')
    } catch {
      report(`"${entry}" is not like anon=1000/hour`)
    }
  }
  return read
}

function entriesOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
