import { type Command, commonOptions, type OptionHelp } from './command.ts'

/** The list of commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)
  return [
    'Usage: stoa <command> [options]',
    '',
    'Commands:',
    ...lines,
    '',
    'stoa <command> --help tells more about one.',
  ].join('\n')
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const usage = `Usage: stoa ${command.name}${command.usage ? ` ${command.usage}` : ''} [options]`
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, option]) => [flagOf(name, option), option.help] as const,
  )
  const width = Math.max(...options.map(([flag]) => flag.length)) + 2
  const lines = options.map(([flag, help]) => `  ${flag.padEnd(width)}${help}`)
  return [usage, '', command.summary, '', 'Options:', ...lines, ...(command.details ? ['', command.details] : [])].join(
    '\n',
  )
}

function flagOf(name: string, { short, type, value = 'VALUE' }: OptionHelp): string {
  return `${short ? `-${short}, ` : ''}--${name}${type === 'string' ? ` ${value}` : ''}`
}
