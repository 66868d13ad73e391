import type { Frame } from './frame.ts'
import { labelled } from './scale.ts'

type Props = {
  frame: Frame
  scale: readonly number[]
  axis: (value: number) => string
  labels: readonly string[]
  most: number
}

const anchorOf = (index: number, count: number) => (index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle')

/** Lines for the values with their words, and words for some of the places below. */
export const Axes = ({ frame, scale, axis, labels, most }: Props) => (
  <g aria-hidden>
    {scale.map((value) => (
      <g key={value}>
        <line className="gridline" x1={frame.left} x2={frame.right} y1={frame.y(value)} y2={frame.y(value)} />
        <text x={0} y={frame.y(value) + 4}>
          {axis(value)}
        </text>
      </g>
    ))}
    {labelled(labels.length, most).map((index) => (
      <text key={index} x={frame.x(index)} y={frame.height - 6} textAnchor={anchorOf(index, labels.length)}>
        {labels[index]}
      </text>
    ))}
  </g>
)
