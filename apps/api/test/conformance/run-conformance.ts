import { conformanceCases } from '@stoa/kit/testing'
import { describe, test } from 'vitest'
import { useConformance } from './conformance-of.ts'

/** Every operation of some modules, as everybody, through both doors. A file for each few modules: they run side by side. */
export function runConformance(modules: readonly string[]): void {
  const options = useConformance()
  const cases = conformanceCases(options)
  for (const module of modules) {
    describe(module, () => {
      for (const each of cases)
        if (options.kit.operations.get(each.operation)?.module === module) test(each.name, () => each.run())
    })
  }
}
