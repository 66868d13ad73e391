import { parseArgs } from 'node:util'
import { didYouMean } from '@stoa/kit'
import { type Arguments, type Command, commonOptions, say, toParseOptions, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { explain } from './explain.ts'
import { helpOf, overview } from './help.ts'

/** Exit codes: 0 done, 1 failed or something to complain about, 2 typed wrongly. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return printHelp(rest[0])
  const command = commands.find((one) => one.name === name)
  if (!command)
    return refuse(
      `There is no command "${name}".${didYouMean(
        name,
        commands.map((one) => one.name),
      )}`,
    )
  try {
    const args = parse(command, rest)
    if (args.flag('help')) return say(helpOf(command))
    return await command.run(args)
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${error.message} See stoa ${command.name} --help.`)
    console.error(rest.includes('--trace') ? error : explain(error))
    return 1
  }
}

function parse(command: Command, argv: readonly string[]): Arguments {
  const options = { ...command.options, ...commonOptions }
  const { values, positionals } = parseOrRefuse(options, argv)
  if (positionals.length > command.positionals) {
    throw new UsageError(`"${positionals[command.positionals]}" is one argument too many.`)
  }
  return {
    positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
  }
}

function parseOrRefuse(options: Command['options'], argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: toParseOptions(options), allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`${message.split('. ')[0]}.`)
    const typed = /'-{1,2}([^']*)'/.exec(message)?.[1] ?? ''
    throw new UsageError(`There is no option "--${typed}".${didYouMean(typed, Object.keys(options))}`)
  }
}

function printHelp(name: string | undefined): number {
  const command = commands.find((one) => one.name === name)
  return say(command ? helpOf(command) : overview(commands))
}

function refuse(message: string): number {
  console.error(message)
  return 2
}
