import type { Frame } from './frame.ts'

type Values = readonly (number | null)[]
type Props = { frame: Frame; values: Values; r: number; isBefore?: boolean; only?: number | null }

/** Circles for this period, squares for the one before: the shape tells them apart, not the colour. */
export const Marks = ({ frame, values, r, isBefore, only }: Props) => (
  <g aria-hidden>
    {values.map((value, index) => {
      if (value === null || (only != null && only !== index)) return null
      const [x, y] = [frame.x(index), frame.y(value)]
      return isBefore ? (
        <rect key={x} className="pt before" x={x - r} y={y - r} width={2 * r} height={2 * r} />
      ) : (
        <circle key={x} className="pt" cx={x} cy={y} r={r} />
      )
    })}
  </g>
)

/** Room on either side for the words of a value. */
const HALF_WORDS = 34

/** The highest value stands beside its point, so that the chart can be read without pointing at it. */
export function Peak({ frame, values, words }: { frame: Frame; values: Values; words: (value: number) => string }) {
  const highest = Math.max(0, ...values.map((value) => value ?? 0))
  if (highest === 0) return null
  const x = Math.min(Math.max(frame.x(values.indexOf(highest)), frame.left + HALF_WORDS), frame.right - HALF_WORDS)
  return (
    <text className="strong" x={x} y={frame.y(highest) - 8} textAnchor="middle" aria-hidden>
      {words(highest)}
    </text>
  )
}
