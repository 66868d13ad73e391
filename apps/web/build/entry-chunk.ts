import type { Plugin } from 'vite'

/** Reached only through a package's index, and used by single pages or by the admin. */
const elsewhere =
  /query-core.*(queriesObserver|infiniteQueryObserver|mutationObserver)|react-query.*(useQueries|useInfiniteQuery|useMutation)/

/**
 * Keeps everything the entry imports statically in one chunk, and what most pages share in another. Left alone, the
 * bundler cuts it along what the admin shares with the shop into two dozen small files, which compress worse and cost a
 * request each.
 */
export function entryChunk(): Plugin {
  const inEntry = new Set<string>()
  const groups = [
    { name: 'shop', priority: 2, test: (id: string) => inEntry.has(id) && !elsewhere.test(id) },
    { name: 'forms', priority: 2, test: /src.(ui.(field|address)|lib.(address|use-form|messages.(address|account)))/ },
    {
      name: 'cards',
      priority: 2,
      test: /src.(ui.(product-card|swatch-row|skeleton-grid)|features.(catalog.components.product-list|cart.components.card)|lib.messages.catalog)/,
    },
    { name: 'lists', priority: 2, test: /src.features.catalog.(filters|queries|components.(product-browser|sort))/ },
    { name: 'niche', priority: 2, test: /src.ui.niche/ },
    { name: 'common', priority: 1, test: /src.(ui|lib|features|routes)/, minShareCount: 9 },
  ]
  return {
    name: 'stoa:entry-chunk',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } } },
    }),
    buildEnd() {
      const queue = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry)
      for (let id = queue.pop(); id; id = queue.pop()) {
        if (inEntry.has(id)) continue
        inEntry.add(id)
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
  }
}
