import { join } from 'node:path'
import { run, runAll } from './children.mjs'
import { bin, nodeCommand, root } from './environment.mjs'
import { serverEnvironment, serverFlags } from './server-process.mjs'

// The schema engine is WebAssembly, which Node still calls experimental at every load.
const quiet = '--disable-warning=ExperimentalWarning'
const script = (file, ...args) => run(nodeCommand(), [quiet, join(root, file), ...args])
const server = (...args) =>
  run(nodeCommand(), [quiet, ...serverFlags, join(root, 'apps/api/src/server.ts'), ...args], {
    env: { ...serverEnvironment, ...process.env },
  })
const tool = (name, ...args) => run(join(bin, name), args)
const turbo = (...args) =>
  tool('turbo', 'run', ...args, '--ui=stream', '--output-logs=errors-only', '--log-order=grouped')
const inPackage = (name, task, args) => tool('pnpm', '--filter', name, 'run', task, ...args)

/** Runs steps one after the other until one fails; gives its exit code. */
async function inOrder(...steps) {
  for (const step of steps) {
    const code = await step()
    if (code !== 0) return code
  }
  return 0
}

const client = () => script('packages/db/scripts/generate.ts')
const web = () => turbo('build', '--filter=@stoa/web')
// The client's types are made from openapi.json, so they come second.
const artefacts = (...args) =>
  inOrder(
    () => script('apps/api/scripts/generate.ts', ...args),
    () => script('packages/api-client/scripts/generate.ts', ...args),
  )

/** Runs all checks, says which failed, and gives the exit code of the first that did. */
async function allOf(checks) {
  const results = []
  for (const [name, check] of Object.entries(checks)) {
    console.log(`— ${name}`)
    results.push({ name, code: await check() })
  }
  const failed = results.filter(({ code }) => code !== 0)
  console.log(failed.length > 0 ? `\nFailed: ${failed.map(({ name }) => name).join(', ')}` : '\nAll checks passed')
  return failed[0]?.code ?? 0
}

/** Each task of `package.json` by name: takes what stands after it, gives an exit code. */
export const tasks = {
  start: (args) => {
    process.env.NODE_ENV ??= 'production'
    return inOrder(client, web, () => server(...args))
  },
  dev: (args) => {
    // The pages come from the development server, which passes everything else on: its address is the shop's.
    const { PORT = '3000', WEB_PORT = '5173' } = process.env
    const api = { PORT, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${WEB_PORT}` }
    const pages = { WEB_PORT, STOA_API_URL: `http://localhost:${PORT}` }
    const watch = [quiet, '--watch', '--watch-preserve-output', 'apps/api/src/server.ts', ...args]
    return inOrder(client, () =>
      runAll([
        { command: nodeCommand(), args: watch, env: api },
        { command: join(root, 'apps/web/node_modules/.bin/vite'), args: [], cwd: join(root, 'apps/web'), env: pages },
      ]),
    )
  },
  test: (args) => inOrder(client, () => run(join(bin, 'vitest'), ['run', ...args], { env: { NODE_OPTIONS: quiet } })),
  e2e: (args) => inOrder(client, web, () => inPackage('@stoa/e2e', 'e2e', args)),
  bench: (args) => inOrder(client, () => script('bench/src/main.ts', ...args)),
  generate: () => inOrder(client, artefacts),
  check: () =>
    allOf({
      'generated client': client,
      'format and lint': () => tool('biome', 'ci', '--max-diagnostics=30', '--diagnostic-level=error'),
      types: () => turbo('typecheck', '--continue'),
      'import rules': () => script('packages/tooling/src/check-imports.ts'),
      migrations: () => script('packages/db/scripts/check-migrations.ts'),
      'weight of the pages': () => inOrder(web, () => script('apps/web/build/measure.mjs')),
      'generated artefacts': () => artefacts('--check'),
    }),
  stoa: (args) => inOrder(client, () => script('packages/cli/src/main.ts', ...args)),
}
