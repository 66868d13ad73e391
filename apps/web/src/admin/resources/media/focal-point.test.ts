import { expect, it } from 'vitest'
import { movedBy, pointedAt } from './focal-point.ts'

it('moves by the arrows, further with shift, and never out of the picture', () => {
  expect(movedBy({ x: 0.5, y: 0.5 }, 'ArrowLeft', false)).toEqual({ x: 0.49, y: 0.5 })
  expect(movedBy({ x: 0.5, y: 0.5 }, 'ArrowDown', true)).toEqual({ x: 0.5, y: 0.6 })
  expect(movedBy({ x: 0.02, y: 1 }, 'ArrowLeft', true)).toEqual({ x: 0, y: 1 })
  expect(movedBy({ x: 0.1, y: 0.9 }, 'Home', false)).toEqual({ x: 0.5, y: 0.5 })
  expect(movedBy({ x: 0.5, y: 0.5 }, 'a', false)).toBeNull()
})

it('is where somebody pointed, as a fraction', () => {
  const box = { left: 100, top: 50, width: 200, height: 100 }
  expect(pointedAt({ clientX: 150, clientY: 125 }, box)).toEqual({ x: 0.25, y: 0.75 })
  expect(pointedAt({ clientX: 90, clientY: 500 }, box)).toEqual({ x: 0, y: 1 })
})
