import type { ModuleMeta } from '../engine/meta-types.ts'
import { t } from '../messages.ts'

export type Section = { label: string; resources: string[] }

// What a shopkeeper looks for together, the most used first. A module named nowhere stands behind them under its own name.
const sections: [label: Parameters<typeof t>[0], modules: string[]][] = [
  ['sectionSales', ['orders', 'payments']],
  ['sectionCatalogue', ['catalog', 'pricing', 'inventory', 'sheet']],
  ['sectionDelivery', ['shipping', 'tax']],
  ['sectionContent', ['content', 'notifications']],
  ['system', ['accounts', 'imports', 'platform']],
]

/** The sidebar's group of a page, by the module that declares it. */
export const sectionOfModule = (module: string): string =>
  t(sections.find(([, modules]) => modules.includes(module))?.[0] ?? 'system')

/** The sidebar's groups: the modules of this shop by what they are for. */
export function sectionsOf(modules: ModuleMeta[]): Section[] {
  const named = sections.map(([label, names]) => ({
    label: t(label),
    resources: names.flatMap((name) => modules.find((module) => module.name === name)?.resources ?? []),
  }))
  const others = modules.filter((module) => !sections.some(([, names]) => names.includes(module.name)))
  return [...named.filter(({ resources }) => resources.length > 0), ...others]
}
