import { describe, expect, it } from 'vitest'
import { stageGeometry } from './stage-geometry.ts'

describe('stageGeometry', () => {
  it('gives every object about the same area', () => {
    const clock = stageGeometry({ left: 0.125, top: 0.0576, width: 0.781, height: 0.875 })
    expect(clock.w).toBeCloseTo(75, 0)
    expect(clock.y).toBeCloseTo(14.8, 0)
    expect(clock.shadowY).toBeCloseTo(84.7, 0)
  })
  it('never grows wider or taller than its tile allows', () => {
    const candle = stageGeometry({ left: 0.313, top: 0.0625, width: 0.373, height: 0.874 })
    expect((candle.w * 0.874) / 100).toBeCloseTo(0.76, 5)
    const glasses = stageGeometry({ left: 0.0625, top: 0.315, width: 0.875, height: 0.339 })
    expect((glasses.w * 0.875) / 100).toBeLessThanOrEqual(0.8 + 1e-9)
  })
  it('lets an object on a slant float above a lighter shadow', () => {
    const pen = stageGeometry({ left: 0, top: 0, width: 0.9, height: 0.9, foot: { left: 0.1, width: 0.1 } })
    expect(pen.shadowStrength).toBe(0.7)
    expect(pen.shadowX).toBeLessThan(50)
  })
})
