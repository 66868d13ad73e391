import type { ChartPoint, ChartWords } from './chart-point.ts'

type Props = {
  point: ChartPoint
  words: ChartWords
  x: number
  width: number
}

/** What a point says; the point's own label says the same to a screen reader. */
export function ChartTip({ point, words, x, width }: Props) {
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 }
  return (
    <div className="chart-tip" style={side} aria-hidden>
      <b className="strong">{point.long}</b>
      <dl className="facts">
        <dt>
          <i className="mark">●</i> {words.current}
        </dt>
        <dd className="strong">{words.value(point.current)}</dd>
        <dt>
          <i className="mark before">■</i> {words.previous}
          {point.previousLong && <span className="muted"> ({point.previousLong})</span>}
        </dt>
        <dd>{words.value(point.previous)}</dd>
      </dl>
    </div>
  )
}
