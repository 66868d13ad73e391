/** Where the time comes from. Passed as an argument so that tests decide what time it is. */
export type Clock = { now(): Date }

/** The wall clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

export type FixedClock = Clock & {
  /** Moves the time forward, or back when negative, by milliseconds. */
  advance(milliseconds: number): void
  set(date: Date): void
}

/** A clock for tests that stands still until it is advanced. */
export function fixedClock(date: Date): FixedClock {
  let milliseconds = date.getTime()
  return {
    now: () => new Date(milliseconds),
    advance: (by) => {
      milliseconds += by
    },
    set: (to) => {
      milliseconds = to.getTime()
    },
  }
}
