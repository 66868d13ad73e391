import type { Plugin } from 'vite'

/**
 * Keeps everything the entry imports statically in one chunk. Left alone, the bundler cuts it along what the admin shares
 * with the shop into a dozen small files, which compress worse and cost a request each.
 */
export function entryChunk(): Plugin {
  const inEntry = new Set<string>()
  return {
    name: 'stoa:entry-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'shop', test: (id: string) => inEntry.has(id) }] } },
        },
      },
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
