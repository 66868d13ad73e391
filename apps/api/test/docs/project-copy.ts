import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { repository } from './guide-blocks.ts'

export type ProjectCopy = {
  readonly root: string
  /** Runs `npm run <task> -- <args>` without looking for missing dependencies first. Throws where it fails. */
  npm(task: string, args?: readonly string[], environment?: Record<string, string>): Promise<string>
  /** Runs the pinned Node with a file of the copy. */
  node(args: readonly string[], environment?: Record<string, string>): Promise<string>
  remove(): void
}

/** What the API and its tools are made of. */
const parts = ['apps/api', 'packages', 'prisma', 'scripts', 'docs', 'package.json', 'vitest.config.ts']
const leftOut = new Set(['node_modules', '.turbo', 'dist', '.data'])

/** The project in a folder of its own, to be changed freely. It shares what was installed, but not one line of source. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'stoa-copy-'))
  for (const part of parts)
    cpSync(join(repository, part), join(root, part), {
      recursive: true,
      filter: (source) => !leftOut.has(basename(source)),
    })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  for (const folder of ['apps/api', ...packages]) linkDependencies(root, folder)
  const node = (args: readonly string[], environment: Record<string, string> = {}) =>
    run(root, ['--disable-warning=ExperimentalWarning', ...args], environment)
  return {
    root,
    node,
    npm: (task, args = [], environment) =>
      node(
        [
          '--input-type=module',
          '-e',
          `import { tasks } from './scripts/tasks.mjs'; process.exitCode = await tasks[${JSON.stringify(task)}](${JSON.stringify(args)})`,
        ],
        environment,
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Dependencies from outside are those installed; packages of the workspace are the copy's own. */
function linkDependencies(root: string, folder: string): void {
  const installed = join(repository, folder, 'node_modules')
  if (!existsSync(installed)) return
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`) : [name],
  )
  for (const name of names) {
    const target = realpathSync(join(installed, name))
    const isOurs = name.startsWith('@stoa/')
    const link = join(root, folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(isOurs ? join(root, target.slice(repository.length)) : target, link)
  }
}

function run(cwd: string, args: readonly string[], environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_OPTIONS: '', ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${output}`)),
    )
  })
}
