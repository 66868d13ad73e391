import { start } from 'node:repl'
import type { Command } from '../command.ts'
import { withShop } from '../open-shop.ts'

export const shell: Command = {
  name: 'shell',
  summary: 'A prompt with core, ctx and prisma at hand.',
  usage: '',
  positionals: 0,
  options: {},
  run: () =>
    withShop(
      (core) =>
        new Promise<number>((resolve) => {
          const prompt = start({ prompt: 'stoa> ' })
          Object.assign(prompt.context, { core, ctx: core.systemContext('shell'), prisma: core.database.prisma })
          prompt.once('exit', () => resolve(0))
        }),
    ),
}
