import type { ModuleMeta } from '../engine/meta-types.ts'

export type Section = { label: string; resources: string[] }

// What a shopkeeper looks for together, the most used first. A module named nowhere stands behind them under its own name.
const sections: [label: string, modules: string[]][] = [
  ['Sales', ['orders', 'payments']],
  ['Catalogue', ['catalog', 'pricing', 'inventory', 'sheet']],
  ['Delivery and tax', ['shipping', 'tax']],
  ['Content', ['content', 'notifications']],
  ['System', ['accounts', 'imports', 'platform']],
]

/** The sidebar's group of a page, by the module that declares it. */
export const sectionOfModule = (module: string): string =>
  sections.find(([, modules]) => modules.includes(module))?.[0] ?? 'System'

/** The sidebar's groups: the modules of this shop by what they are for. */
export function sectionsOf(modules: ModuleMeta[]): Section[] {
  const named = sections.map(([label, names]) => ({
    label,
    resources: names.flatMap((name) => modules.find((module) => module.name === name)?.resources ?? []),
  }))
  const others = modules.filter((module) => !sections.some(([, names]) => names.includes(module.name)))
  return [...named.filter(({ resources }) => resources.length > 0), ...others]
}
