import type { ParseArgsOptionsConfig } from 'node:util'

export type OptionHelp = {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** What stands for the value in the help, for example `N`. */
  readonly value?: string
  readonly help: string
}

/** What was typed after the name of a command. */
export type Arguments = {
  readonly positionals: readonly string[]
  flag(name: string): boolean
  text(name: string): string | undefined
}

/** One command of `stoa`. */
export type Command = {
  readonly name: string
  /** One sentence for the list of commands. */
  readonly summary: string
  /** Positional arguments as shown in the help, for example `[name]`. */
  readonly usage: string
  /** Most positional arguments it takes. */
  readonly positionals: number
  readonly options: Readonly<Record<string, OptionHelp>>
  /** More for `--help`, after the options. */
  readonly details?: string
  /** Answers the exit code. */
  readonly run: (args: Arguments) => Promise<number>
}

/** Every command understands these. */
export const commonOptions: Readonly<Record<string, OptionHelp>> = {
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
  trace: { type: 'boolean', help: 'On failure show where in the code it happened.' },
}

/** The form `parseArgs` wants. */
export function toParseOptions(options: Readonly<Record<string, OptionHelp>>): ParseArgsOptionsConfig {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short ? { short } : {}) }]),
  )
}

/** Prints, and answers the exit code of a command that has done what it was asked. */
export function say(text: string): number {
  console.log(text)
  return 0
}

/** The command was typed wrongly; the message says how. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
