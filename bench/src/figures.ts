/** The value in the middle; the mean of the two where their number is even. Throws where there is none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** The smallest value that so many percent of all do not exceed (nearest rank). Throws where there is none. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new Error('There is no percentile of nothing')
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] as number
}

/** What one server did in one turn. */
export type Turn = {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds of each answer. */
  readonly latencies: readonly number[]
  /** Microseconds of processor time the server spent; null where the system does not tell. */
  readonly cpuMicros: number | null
}

export type Figures = {
  /** Median of the turns. */
  readonly perSecond: number
  /** Milliseconds, over all turns. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Processor time of the server's own process for one request; null where unknown. */
  readonly cpuMicros: number | null
}

/** The figures of a server over all its turns. */
export function figuresOf(turns: readonly Turn[]): Figures {
  const latencies = turns.flatMap((turn) => turn.latencies)
  const cpu = turns.flatMap((turn) => (turn.cpuMicros === null ? [] : [turn.cpuMicros / turn.requests]))
  return {
    perSecond: median(turns.map((turn) => turn.requests / turn.seconds)),
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
    p99: percentile(latencies, 99),
    cpuMicros: cpu.length > 0 ? median(cpu) : null,
  }
}

/**
 * How the throughput of one server compares with another's: the median of the ratios of turns that stood side by side,
 * so that a machine busy with something else for a while weighs on both.
 */
export function ratioOf(turns: readonly Turn[], reference: readonly Turn[]): number {
  return median(
    turns.flatMap((turn, round) => {
      const other = reference[round]
      return other ? [turn.requests / turn.seconds / (other.requests / other.seconds)] : []
    }),
  )
}
