import { findCycles } from './cycles.ts'
import type { Edge } from './import-graph.ts'
import { type ImportRule, importRules } from './import-rules.ts'

export type Violation = {
  readonly rule: string
  readonly place: string
  readonly target: string
  readonly reason: string
}

export type Surroundings = {
  /** Folders of the modules, lowest first: a module imports those before it. */
  readonly moduleOrder: readonly string[]
  /** What each workspace package exports: `@stoa/kit`, `@stoa/kit/rest`, … */
  readonly doors: ReadonlySet<string>
}

/** Everything in a set of imports that breaks a rule. */
export function violationsOf(edges: readonly Edge[], { moduleOrder, doors }: Surroundings): Violation[] {
  const found = edges.flatMap((edge) => [
    ...importRules.filter((rule) => breaks(edge, rule)).map(({ name, reason }) => violation(edge, name, reason)),
    ...general(edge, doors),
    ...upwards(edge, moduleOrder),
  ])
  const cycles = findCycles(edges).map((files) => ({
    rule: 'no-cycles',
    place: files[0]!,
    target: [...files.slice(1), files[0]].join(' → '),
    reason: 'Files in a cycle can only be understood, tested and loaded together.',
  }))
  return [...found, ...cycles]
}

const violation = ({ from, line, to }: Edge, rule: string, reason: string): Violation => ({
  rule,
  place: `${from}:${line}`,
  target: to,
  reason,
})

function breaks({ from, to, isType }: Edge, rule: ImportRule): boolean {
  const match = new RegExp(rule.from).exec(from)
  if (!match || (isType && rule.exceptTypes)) return false
  const matches = (pattern: string) => new RegExp(pattern.replaceAll('$1', match[1] ?? '')).test(to)
  return rule.never !== undefined ? matches(rule.never) : !matches(rule.only!)
}

function general(edge: Edge, doors: ReadonlySet<string>): Violation[] {
  const found: Violation[] = []
  if (edge.isStar) found.push(violation(edge, 'no-star', 'What a file exports has to be readable in it: name it.'))
  if (edge.to.startsWith('@stoa/') && !doors.has(edge.to)) {
    found.push(violation(edge, 'no-deep-imports', 'A package is used through what its package.json exports.'))
  }
  const owner = (file: string) => /^(apps|packages)\/[^/]+\//.exec(file)?.[0]
  // Tests may: the kit's need a database, and a dependency on that package would go round in a circle.
  const isTest = /\.test\.ts$|\/test\//.test(edge.from)
  if (/^(apps|packages)\//.test(edge.to) && owner(edge.to) !== owner(edge.from) && !isTest) {
    found.push(violation(edge, 'no-deep-imports', 'Another package is imported by its name.'))
  }
  return found
}

function upwards(edge: Edge, order: readonly string[]): Violation[] {
  const moduleOf = (file: string) => order.indexOf(/^apps\/api\/src\/modules\/([^/]+)\//.exec(file)?.[1] ?? '')
  const [from, to] = [moduleOf(edge.from), moduleOf(edge.to)]
  if (from < 0 || to <= from || edge.from.endsWith('.test.ts')) return []
  return [
    violation(
      edge,
      'modules-downwards',
      'A module calls those before it in modules.ts; to those after it, it sends an event.',
    ),
  ]
}
