import { type Figures, figuresOf, median } from './figures.ts'
import type { Series } from './measure.ts'
import type { Options } from './options.ts'
import type { ShopUnderTest } from './shop-under-test.ts'
import type { StatementCounts } from './statements.ts'
import { judge, type Verdict } from './targets.ts'

export type Report = {
  readonly at: string
  readonly node: string
  readonly options: Options
  readonly figures: readonly (Figures & Pick<Series, 'scenario' | 'subject' | 'products'>)[]
  readonly verdicts: readonly Verdict[]
  readonly statements: StatementCounts
  /** Milliseconds from the start of the shop's process to its first answered list; the median of all starts. */
  readonly firstAnswerMs: number
  /** Bytes resident at the highest, by server; null where the system does not tell. */
  readonly peakMemory: Readonly<Record<string, number | null>>
}

type Parts = {
  readonly options: Options
  readonly series: readonly Series[]
  readonly shops: readonly ShopUnderTest[]
  readonly statements: StatementCounts
}

export function makeReport({ options, series, shops, statements }: Parts): Report {
  const servers = shops.flatMap(({ shop, uncached }) => [shop, uncached])
  const peaks = servers.map((server) => server.peakMemory())
  const known = peaks.filter((peak) => peak !== null)
  return {
    at: new Date().toISOString(),
    node: process.version,
    options,
    figures: series.map(({ scenario, subject, products, turns }) => ({
      scenario,
      subject,
      products,
      ...figuresOf(turns),
    })),
    verdicts: judge(series, known.length > 0 ? Math.max(...known) : null),
    statements,
    firstAnswerMs: median(servers.map((server) => server.startedInMs)),
    peakMemory: Object.fromEntries(servers.map((server, index) => [server.name, peaks[index] ?? null])),
  }
}

/** The report as tables for a terminal. */
export function printReport(report: Report): string {
  const figures = report.figures.map((one) => [
    one.scenario,
    one.subject,
    String(one.products),
    one.perSecond.toFixed(one.perSecond < 100 ? 1 : 0),
    one.p50.toFixed(1),
    one.p95.toFixed(1),
    one.p99.toFixed(1),
    one.cpuMicros === null ? '–' : one.cpuMicros.toFixed(0),
    String(report.statements.requests[`${one.scenario} ${one.subject}`] ?? ''),
  ])
  const verdicts = report.verdicts.map(({ name, measured, limit, direction, isMet }) => [
    name,
    measured.toFixed(2),
    limit === null ? '' : `${direction} ${limit}`,
    isMet === null ? '' : isMet ? 'met' : 'NOT MET',
  ])
  const { checkout } = report.statements
  return [
    table(['scenario', 'subject', 'products', 'per s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs', 'SQL'], figures),
    table(['ratio', 'measured', 'target', ''], verdicts),
    ...(checkout.length > 0
      ? [`SQL of a purchase: ${checkout.map(({ name, statements }) => `${name} ${statements}`).join(', ')}`]
      : []),
    `First answer ${report.firstAnswerMs.toFixed(0)} ms after the start of the process`,
    ...Object.entries(report.peakMemory).map(
      ([name, bytes]) => `Peak memory, ${name}: ${bytes === null ? 'unknown' : `${(bytes / 2 ** 20).toFixed(0)} MB`}`,
    ),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column < 1 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0)).join('  ')
  return `\n${[head, widths.map((width) => '─'.repeat(width)), ...rows].map(line).join('\n')}\n`
}
