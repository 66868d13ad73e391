import { runs } from './scale.ts'

type Along = (index: number) => number
type Up = (value: number) => number
type Values = readonly (number | null)[]

const draw = (values: Values, run: readonly number[], x: Along, y: Up): string =>
  run
    .map((index, at) => `${at === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(values[index] as number).toFixed(1)}`)
    .join('')

/** A line through all values, with gaps where there are none. */
export const path = (values: Values, x: Along, y: Up): string =>
  runs(values)
    .map((run) => draw(values, run, x, y))
    .join('')

/** What lies below that line. */
export const area = (values: Values, x: Along, y: Up): string =>
  runs(values)
    .map((run) => {
      const [first, last] = [run[0] as number, run.at(-1) as number]
      return `${draw(values, run, x, y)}L${x(last).toFixed(1)} ${y(0)}L${x(first).toFixed(1)} ${y(0)}Z`
    })
    .join('')
