import type { CategoryNode } from '@stoa/api-client'

/** The way from a department down to a category; empty where the tree has none of the slug. */
export function categoryPath(tree: readonly CategoryNode[], slug: string): CategoryNode[] {
  for (const node of tree) {
    if (node.slug === slug) return [node]
    const below = categoryPath(node.children, slug)
    if (below.length > 0) return [node, ...below]
  }
  return []
}
