import type { AlphaBox } from '@stoa/api-client'

/** In percent of the square stage: the picture's corner and width, and its contact shadow. */
export interface StageGeometry {
  x: number
  y: number
  w: number
  shadowX: number
  shadowY: number
  shadowW: number
  shadowStrength: number
}

const share = 0.62
const widest = 0.8
const tallest = 0.76
/** Below this part of its width touching the ground, an object is taken to stand on a slant. */
const slanted = 0.42

/**
 * Evens the size of objects by area, so that a watch and a tent weigh the same, and stands them on one floor: the
 * taller the object, the lower its foot. Objects on a slant float a little above a lighter shadow.
 */
export function stageGeometry(box: AlphaBox & { foot?: { left: number; width: number } }): StageGeometry {
  const even = share / Math.sqrt(box.width * box.height)
  const scale = Math.min(even, widest / box.width, tallest / box.height)
  const width = box.width * scale
  const height = box.height * scale
  const foot = box.foot ?? { left: box.left + box.width * 0.14, width: box.width * 0.72 }
  const floats = foot.width / box.width < slanted
  const floor = 0.716 + 0.2 * height
  const bottom = floats ? floor - 0.002 : floor
  const x = (1 - width) / 2 - box.left * scale
  const centre = floats
    ? 0.5 + (foot.left + foot.width / 2 - box.left - box.width / 2) * scale * 0.6
    : x + (foot.left + foot.width / 2) * scale
  return {
    w: scale * 100,
    x: x * 100,
    y: (bottom - (box.top + box.height) * scale) * 100,
    shadowX: centre * 100,
    shadowY: (floats ? bottom + 0.028 : bottom) * 100,
    shadowW: (floats ? width * 0.62 : Math.min(width, foot.width * scale * 1.1)) * 100,
    shadowStrength: floats ? 0.7 : 1,
  }
}
