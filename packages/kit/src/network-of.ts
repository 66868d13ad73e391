import { isIPv6 } from 'node:net'

const MAPPED = /^(?:::|(?:0{1,4}:){5})ffff:(.+)$/i

/**
 * Who an address belongs to, as far as limits go: an IPv4 address itself, also where it is written as an IPv6 one
 * (`::ffff:192.0.2.1`), and the first 64 bits of any other IPv6 address (`2001:db8:0:1::/64`), because whoever has one of
 * them has them all. Anything that is no address is answered as it is.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [plain] = address.split('%') as [string]
  if (!isIPv6(plain)) return address
  const mapped = MAPPED.exec(plain)?.[1]
  if (mapped !== undefined) return mapped.includes('.') ? mapped : dotted(mapped)
  const [left, right] = plain.split('::') as [string, string | undefined]
  const head = groupsOf(left)
  const tail = groupsOf(right ?? '')
  const gap = right === undefined ? 0 : 8 - head.length - tail.length
  const prefix = [...head, ...Array<string>(gap).fill('0'), ...tail].slice(0, 4)
  return `${prefix.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

// The last 32 bits may be written as an IPv4 address, which stands for two groups.
function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
}

function dotted(groups: string): string {
  const [high = 0, low = 0] = groups.split(':').map((group) => Number.parseInt(group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
