const steps = [1, 2, 2.5, 5, 10]

/** Round values from zero to at least `highest`, about four steps; whole numbers where only whole ones make sense. */
export function ticks(highest: number, isWhole: boolean): number[] {
  const wanted = highest > 0 ? highest / 4 : isWhole ? 1 : 0.25
  const magnitude = 10 ** Math.floor(Math.log10(wanted))
  const nice = (steps.find((step) => step * magnitude >= wanted * (1 - 1e-9)) ?? 10) * magnitude
  const step = isWhole ? Math.max(1, Math.ceil(nice)) : nice
  const count = Math.max(1, Math.ceil(highest / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Which of `count` places get a label below the axis: the first, the last, and evenly between, at most `most`. */
export function labelled(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index)
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)))
}

/** Runs of places that have a value: a line has a gap where there is nothing to tell. */
export function runs(values: readonly (number | null)[]): number[][] {
  const found: number[][] = []
  let open: number[] | null = null
  for (const [index, value] of values.entries()) {
    if (value === null) open = null
    else if (open) open.push(index)
    else {
      open = [index]
      found.push(open)
    }
  }
  return found
}
