import { useRef } from 'react'
import { Axes } from './axes.tsx'
import type { ChartPoint, ChartWords } from './chart-point.ts'
import { ChartTip } from './chart-tip.tsx'
import { frameOf } from './frame.ts'
import { Marks, Peak } from './marks.tsx'
import { area, path } from './path.ts'
import { ticks } from './scale.ts'
import { useActivePoint } from './use-active-point.ts'
import { useWidth } from './use-width.ts'

type Props = { points: readonly ChartPoint[]; words: ChartWords; isWhole: boolean; isNarrow: boolean }

/** With more points a mark on each would be a smear. */
const MARKS_UP_TO = 45

/** Two lines over time. The one before is grey, dashed, and marked with squares, so that nothing hangs on a colour. */
export function LineChart({ points, words, isWhole, isNarrow }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const current = points.map((point) => point.current)
  const previous = points.map((point) => point.previous)
  const scale = ticks(Math.max(0, ...current.map(orZero), ...previous.map(orZero)), isWhole)
  const height = isNarrow ? 190 : 248
  const frame = frameOf({ width, height, count: points.length, highest: scale.at(-1) as number })
  const { active, focusable, onFocus, listeners } = useActivePoint(points.length, frame.x)
  const tell = ({ long, ...point }: ChartPoint) =>
    `${long}: ${words.value(point.current)}, ${words.previous}: ${words.value(point.previous)}`
  return (
    <div className="chart-box" ref={box} style={{ height }}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
        <svg className="chart" width={width} height={height} role="group" aria-label={words.label} {...listeners}>
          <Axes
            frame={frame}
            scale={scale}
            axis={words.axis}
            labels={points.map((point) => point.short)}
            most={isNarrow ? 3 : 6}
          />
          <path className="area" d={area(current, frame.x, frame.y)} />
          <path className="s2" d={path(previous, frame.x, frame.y)} />
          <path className="s1" d={path(current, frame.x, frame.y)} />
          {points.length <= MARKS_UP_TO && <Marks frame={frame} values={previous} r={2} isBefore />}
          {points.length <= MARKS_UP_TO && <Marks frame={frame} values={current} r={2.5} />}
          <Peak frame={frame} values={current} words={words.value} />
          {active !== null && (
            <>
              <line className="cross" x1={frame.x(active)} x2={frame.x(active)} y1={frame.top} y2={frame.bottom} />
              <Marks frame={frame} values={previous} r={3.5} isBefore only={active} />
              <Marks frame={frame} values={current} r={4.5} only={active} />
            </>
          )}
          {points.map((point, index) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is read, by going to it; nothing can be done with it
            <rect
              key={point.long}
              className="stop"
              data-index={index}
              role="img"
              aria-label={tell(point)}
              tabIndex={index === focusable ? 0 : -1}
              x={frame.x(index) - 6}
              y={frame.top}
              width={12}
              height={frame.bottom - frame.top}
              onFocus={() => onFocus(index)}
            />
          ))}
        </svg>
      )}
      {active !== null && points[active] && (
        <ChartTip point={points[active]} words={words} x={frame.x(active)} width={width} />
      )}
    </div>
  )
}

const orZero = (value: number | null): number => value ?? 0
