import { parseArgs } from 'node:util'
import { adminListNames } from './admin-lists.ts'
import { type ScenarioName, scenarioNames } from './scenarios.ts'

export type Options = {
  /** Products of each shop that is measured, smallest first. */
  readonly sizes: readonly number[]
  readonly only: readonly ScenarioName[]
  /** Seconds that one server is loaded at a time. */
  readonly seconds: number
  /** Times that each server gets its turn; the median counts. */
  readonly rounds: number
  readonly connections: number
  /** Folder of databases and pictures to be kept for the next run; null: a temporary one. */
  readonly data: string | null
  /** File that the figures are written to. */
  readonly out: string
}

export const usage = `Usage: npm run bench -- [options]
  --sizes 1000,100000   products of each shop
  --only ${scenarioNames.filter((name) => !name.startsWith('admin-')).join(',')},admin
                        admin: every way to a page of the admin's lists, or each by its name: admin-first …
  --seconds 2           seconds that one server is loaded at a time
  --rounds 5            turns of each server; the median counts
  --connections 10      connections of the load generator
  --data FOLDER         keep databases and pictures there for the next run
  --out bench.json      file of all figures`

/** Reads the command line. Throws an error that names what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,100000' },
      only: { type: 'string', default: scenarioNames.join(',') },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '10' },
      data: { type: 'string' },
      out: { type: 'string', default: 'bench.json' },
    },
  })
  const sizes = values.sizes.split(',').map((text) => whole('sizes', text, 100, 1_000_000))
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    only: [...new Set(values.only.split(',').flatMap(scenariosOf))],
    seconds: whole('seconds', values.seconds, 1, 60),
    rounds: whole('rounds', values.rounds, 1, 50),
    connections: whole('connections', values.connections, 1, 200),
    data: values.data ?? null,
    out: values.out,
  }
}

function whole(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new Error(`--${name}: "${text}" is not a whole number from ${min} to ${max}`)
}

function scenariosOf(text: string): readonly ScenarioName[] {
  if (text === 'admin') return adminListNames
  const found = scenarioNames.find((name) => name === text)
  if (found) return [found]
  throw new Error(`--only: "${text}" is none of ${scenarioNames.join(', ')}`)
}
