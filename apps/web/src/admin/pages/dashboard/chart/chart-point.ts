export type ChartPoint = {
  /** Below the axis. */
  readonly short: string
  /** In the tip. */
  readonly long: string
  readonly previousLong: string | null
  readonly current: number | null
  readonly previous: number | null
}

export type ChartWords = {
  readonly label: string
  readonly current: string
  readonly previous: string
  /** A value in full. */
  readonly value: (value: number | null) => string
  /** A value beside the axis. */
  readonly axis: (value: number) => string
}
