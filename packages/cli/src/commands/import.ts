import type { Command } from '../command.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'Import products from another shop.',
  usage: 'shopify FILE',
  positionals: 2,
  options: {},
  run: async () => 1,
}
