import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Core } from '@stoa/api/core'
import {
  applyImport,
  checkImport,
  type ImportRun,
  listImportRows,
  readImport,
  runImport,
  tooLarge,
} from '@stoa/api/imports'
import { inTransaction } from '@stoa/kit'
import { type Arguments, type Command, say, UsageError } from '../command.ts'
import { withShop } from '../open-shop.ts'
import { table } from '../table.ts'

/** Formats that can be read. */
const formats = ['shopify'] as const

/** Rows asked for at a time, and as many as are printed. */
const PAGE = 100

export const importCommand: Command = {
  name: 'import',
  summary: 'Bring products of another shop in: first shows what would change, then with --apply writes it.',
  usage: `${formats.join('|')} FILE`,
  positionals: 2,
  options: {
    apply: { type: 'boolean', help: 'Write it. Done twice it gives the same shop.' },
    'dry-run': { type: 'boolean', help: 'Only show what would be done; this is the default.' },
  },
  details: 'Exits with 1 where the file as a whole is refused.',
  run,
}

async function run({ positionals, flag }: Arguments): Promise<number> {
  const [format, file] = positionals
  if (!formats.some((one) => one === format))
    throw new UsageError(
      format ? `"${format}" is not a format: there is ${formats.join(', ')}.` : 'Name the format and the file.',
    )
  if (!file) throw new UsageError('Name the file.')
  if (flag('apply') && flag('dry-run')) throw new UsageError('Choose either --apply or --dry-run.')
  return withShop(async (core) => {
    const bytes = await readFile(file, core.config.uploadMaxBytes)
    const ctx = core.systemContext('import')
    const run = await checkImport(ctx, { bytes, filename: basename(file), source: 'shopify' })
    if (run.status === 'refused') throw new Refused(run.problem ?? '')
    await printRows(core, run)
    return flag('apply') ? apply(core, run) : say(`${summaryOf(run)} Nothing was written; add --apply to write it.`)
  })
}

async function apply(core: Core, { id }: ImportRun): Promise<number> {
  const ctx = core.systemContext('import')
  await inTransaction(ctx, core.runtime.hooks, (inner) => applyImport(inner, { id }))
  await runImport(ctx, { id })
  const run = await readImport(ctx, { id })
  if (run.status === 'failed') throw new Refused(run.problem ?? '')
  return say(`${summaryOf(run)} ${run.applied} of ${run.total} written.`)
}

/** Reads a file that is not larger than the shop takes. npm and pnpm run us elsewhere than where the name was typed. */
async function readFile(name: string, maxBytes: number): Promise<Buffer> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `There is no file ${name}.` : `${name} cannot be read (${error.code}).`)
  })
  try {
    const { size } = await file.stat()
    if (size > maxBytes) throw new Refused(tooLarge(maxBytes))
    return await file.readFile()
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EISDIR' ? new Refused(`${name} is a folder.`) : error
  } finally {
    await file.close()
  }
}

async function printRows(core: Core, { id }: ImportRun): Promise<void> {
  const ctx = core.systemContext('import')
  const rows: string[][] = []
  let cursor: string | undefined
  do {
    const { data, page } = await listImportRows(ctx, { id, limit: PAGE, cursor })
    for (const row of data) rows.push([String(row.line), row.handle, row.verdict, row.column ?? '', row.reason ?? ''])
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  console.log(`${table(['line', 'handle', 'verdict', 'column', 'reason'], rows)}\n`)
}

function summaryOf({ summary }: ImportRun): string {
  return `${summary.create} new, ${summary.update} changed, ${summary.unchanged} unchanged, ${summary.refused} refused.`
}

/** The file is refused; said in one line. */
class Refused extends Error {
  override readonly name = 'StartError'
}
