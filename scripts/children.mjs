import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { environment, root } from './environment.mjs'

/**
 * Runs a command in the foreground and gives its exit code. Signals sent to us are passed on, and we wait until the
 * child has finished. Ctrl-C is not passed on in a terminal: there the child has got it already, and a second one may
 * mean "now, at once" to it.
 */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return runAll([{ command, args, env, cwd }])
}

/** Runs several at once; when one ends, the others are told to. The exit code is that of the first to end. */
export function runAll(commands) {
  const children = commands.map(({ command, args, env, cwd = root }) =>
    spawn(command, args, { cwd, env: environment(env), stdio: 'inherit' }),
  )
  const pass = (signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    for (const child of children) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  const ends = children.map((child) => exitCode(child))
  const stopOthers = () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
  }
  for (const end of ends) end.then(stopOthers)
  return Promise.race(ends).then(async (first) => {
    await Promise.all(ends)
    for (const signal of signals) process.off(signal, pass)
    return first
  })
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
