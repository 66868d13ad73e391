/** Whether two values of fields are the same: members in any order, decimals whatever their zeros. */
export function sameValue(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** The same for text that is a decimal number. */
export function sameDecimal(left: unknown, right: unknown): boolean {
  const plain = (value: unknown) =>
    typeof value === 'string' ? value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : value
  return plain(left) === plain(right)
}

/** A value as it stands in a message. */
export function shortened(value: unknown): string {
  return String(value).slice(0, 100).toWellFormed()
}
