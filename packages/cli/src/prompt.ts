import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './command.ts'

/** Asks a person. Where nobody is there to answer, names the option that would have answered. */
export function ask(question: string, option: string): Promise<string> {
  return answer(question, option, process.stdout)
}

/** The same, without showing what is typed. */
export async function askSecret(question: string, option: string): Promise<string> {
  if (process.stdin.isTTY) process.stdout.write(question)
  const typed = await answer('', option, new Writable({ write: (_chunk, _encoding, done) => done() }))
  process.stdout.write('\n')
  return typed
}

async function answer(question: string, option: string, output: NodeJS.WritableStream): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`Nobody is here to ask: give ${option}.`)
  const terminal = createInterface({ input: process.stdin, output, terminal: true })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}
