import type { Edge } from './import-graph.ts'

/** Cycles among the files, types included: one for each import that closes one. */
export function findCycles(edges: readonly Pick<Edge, 'from' | 'to'>[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[][] = []
  const visit = (file: string, path: string[]): void => {
    state.set(file, 'open')
    for (const next of targets.get(file) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path, file].slice([...path, file].indexOf(next)))
      else if (!state.has(next)) visit(next, [...path, file])
    }
    state.set(file, 'done')
  }
  for (const file of targets.keys()) if (!state.has(file)) visit(file, [])
  return cycles
}
