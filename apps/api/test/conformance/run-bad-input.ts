import { badInputCases } from '@stoa/kit/testing'
import { describe, test } from 'vitest'
import { useConformance } from './conformance-of.ts'

/** Bad values in every field of every operation of some modules, through both doors. */
export function runBadInput(modules: readonly string[]): void {
  const options = useConformance()
  for (const module of modules) {
    const operations = new Map([...options.kit.operations].filter(([, operation]) => operation.module === module))
    describe(module, () => {
      for (const each of badInputCases({ ...options, kit: { ...options.kit, operations } }))
        test(each.name, () => each.run(), 60_000)
    })
  }
}
