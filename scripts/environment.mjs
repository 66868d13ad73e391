import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const bin = join(root, 'node_modules/.bin')

// What npm tells its scripts must not reach pnpm: its settings have the same names and other meanings.
const ofNpm =
  /^npm_(package_|lifecycle_|config_(user_agent|local_prefix|prefix|global_prefix|nodedir|node_gyp|init_module|userconfig|globalconfig|npm_version|noproxy|yes|cache))/

/** The environment of everything that runs here: the pinned tools first, no telemetry, no update notices. */
export function environment(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !ofNpm.test(name))
  return {
    ...Object.fromEntries(own),
    PATH: bin + delimiter + process.env.PATH,
    npm_config_loglevel: 'error',
    npm_config_update_notifier: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...extra,
  }
}

/** The pinned Node, or the one that runs this where there is none for the platform. */
export function nodeCommand() {
  const pinned = join(bin, 'node')
  return existsSync(pinned) ? pinned : process.execPath
}
