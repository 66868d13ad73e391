export type FocalPoint = { x: number; y: number }

export const middle: FocalPoint = { x: 0.5, y: 0.5 }

const STEP = 0.01
const LONG_STEP = 0.1

const directions: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const within = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

/** The point after a key; null for a key that moves nothing. With shift it goes further. */
export function movedBy({ x, y }: FocalPoint, key: string, isFar: boolean): FocalPoint | null {
  if (key === 'Home') return middle
  const direction = directions[key]
  if (!direction) return null
  const step = isFar ? LONG_STEP : STEP
  return { x: within(x + direction[0] * step), y: within(y + direction[1] * step) }
}

type Box = { left: number; top: number; width: number; height: number }

/** The point of a picture that was pointed at. */
export const pointedAt = (at: { clientX: number; clientY: number }, box: Box): FocalPoint => ({
  x: within((at.clientX - box.left) / box.width),
  y: within((at.clientY - box.top) / box.height),
})
