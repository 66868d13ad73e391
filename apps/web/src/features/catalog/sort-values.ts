const sizes = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL']

const rank = (value: string) => {
  const size = sizes.indexOf(value.toUpperCase())
  if (size >= 0) return size
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? null : sizes.length + number
}

/** Sizes from small to large, letters before numbers; anything else stays as the API ordered it. */
export function sortValues<V extends { value: string }>(values: readonly V[]): V[] {
  if (values.some(({ value }) => rank(value) === null)) return [...values]
  return values.toSorted((a, b) => (rank(a.value) ?? 0) - (rank(b.value) ?? 0))
}
