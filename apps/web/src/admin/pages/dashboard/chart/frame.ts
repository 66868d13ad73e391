/** Where values lie in a drawing, in pixels. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

const LEFT = 46
const RIGHT = 10
const TOP = 18
const BOTTOM = 26

type Size = { readonly width: number; readonly height: number; readonly count: number; readonly highest: number }

/** Room for words left and below; the places evenly between. */
export function frameOf({ width, height, count, highest }: Size): Frame {
  const right = width - RIGHT
  const bottom = height - BOTTOM
  return {
    width,
    height,
    left: LEFT,
    right,
    top: TOP,
    bottom,
    x: (index) => (count < 2 ? LEFT : LEFT + (index * (right - LEFT)) / (count - 1)),
    y: (value) => TOP + (1 - value / highest) * (bottom - TOP),
  }
}
