/** Longest line of a value that stays on one. */
const WIDTH = 140

/** JSON for people and diffs: what fits into a line stays on it, so that a generated file is half as long. */
export function formatJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((member) => formatJson(member, inner))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${JSON.stringify(name)}: ${formatJson(member, inner)}`)
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`
}
