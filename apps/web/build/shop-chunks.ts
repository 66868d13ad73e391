import type { Plugin, Rolldown } from 'vite'

/** Reached only through a package's index, and used by single pages or by the admin. */
const elsewhere =
  /query-core.*(queriesObserver|infiniteQueryObserver|mutationObserver)|react-query.*(useQueries|useInfiniteQuery|useMutation)/

const inGroups: [name: string, test: RegExp][] = [
  ['forms', /src.(ui.(field|address-fields)|lib.(address|messages.address)\.ts)/],
  [
    'cards',
    /src.(ui.(product-card|swatch-row|skeleton-grid)|features.(catalog.(color-names|components.product-list)|cart.components.card)|lib.messages.catalog)/,
  ],
  ['lists', /src.(features.catalog.(filters|queries|components.(product-browser|sort))|ui.(toolbar|select|browse))/],
  ['niche', /src.ui.niche/],
  ['facts', /src.ui.(panel|fact-list)/],
  ['sums', /src.(lib.(cart-totals|messages.cart)|ui.(totals|summary-line))/],
  [
    'orders',
    /src.(features.orders.(order-steps|queries|components.(order-(facts|history)|reorder))|lib.messages.orders|ui.(order-(timeline|detail)|pairs))/,
  ],
]

/** So many pages share it that each is better off with it at hand. */
const common = 9

/**
 * Two chunks for what the shop's entry imports statically and what most pages share, `base` of which the admin shares too,
 * and one style sheet. Left alone, the bundler cuts it along what the pages share into two dozen small files, which
 * compress worse, cost a request each, and are all named in the entry.
 */
export function shopChunks(entry: string): Plugin {
  const inShop = new Set<string>()
  const isBase = (id: string) => /node_modules|packages.(api-client|kernel)|web.src.(lib|styles)/.test(id)
  const groups = [
    { name: 'base', priority: 3, test: (id: string) => inShop.has(id) && isBase(id) && !elsewhere.test(id) },
    {
      name: 'shop',
      priority: 3,
      test: (id: string) => /web.src.ui.*\.css$/.test(id) || (inShop.has(id) && !elsewhere.test(id)),
    },
    ...inGroups.map(([name, test]) => ({ name, test, priority: 2 })),
  ]
  return {
    name: 'stoa:shop-chunks',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } } },
    }),
    buildEnd() {
      const start = [...this.getModuleIds()].filter((id) => id.endsWith(entry))
      const reached = closure(this, start)
      const pages = [...reached]
        .flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
        .filter((id) => /src.routes/.test(id))
        .map((id) => closure(this, [id]))
      for (const id of new Set(pages.flatMap((page) => [...page])))
        if (pages.filter((page) => page.has(id)).length >= common) inShop.add(id)
      for (const id of reached) if (!start.includes(id)) inShop.add(id)
    },
  }
}

/** All that some modules import statically, they themselves included. */
function closure(graph: Rolldown.PluginContext, ids: readonly string[]): Set<string> {
  const found = new Set(ids)
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}
