const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for the 36-character text form of any UUID, upper or lower case; what PostgreSQL's `uuid` accepts from us. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuidPattern.test(value)

const counterMax = 0xfff
let lastMs = 0
let counter = 0

/**
 * A UUIDv7 (RFC 9562) in lower case: 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits.
 * Ids made by one process sort in the order they were made, also within a millisecond and when the wall clock
 * steps back; so primary keys append to the right edge of their index and sort by age.
 */
export function newId(): string {
  const ms = nextTick(Date.now())
  const random = crypto.getRandomValues(new Uint8Array(8))
  random[0] = 0x80 | (random[0]! & 0x3f) // variant 10
  const time = ms.toString(16).padStart(12, '0')
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

/** RFC 9562 §6.2 method 1: a counter seeded below half its range; when it overflows, the time runs one ms ahead. */
function nextTick(now: number): number {
  if (now > lastMs) {
    lastMs = now
    counter = crypto.getRandomValues(new Uint16Array(1))[0]! & (counterMax >> 1)
  } else if (counter < counterMax) {
    counter += 1
  } else {
    lastMs += 1
    counter = 0
  }
  return lastMs
}
