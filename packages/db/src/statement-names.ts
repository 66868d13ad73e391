const transactionControl = /^\s*(begin|commit|rollback|savepoint|release|set transaction|start transaction)\b/i

export const isTransactionControl = (text: string): boolean => transactionControl.test(text)

/**
 * Names for Prisma's statements, so that PostgreSQL parses and plans each text once per connection.
 * A text gets its name the second time it is seen, and no more than `limit` do: lists of varying length
 * (`IN ($1, $2, …)`) would otherwise fill every connection with plans that are never used again.
 */
export function statementNames(limit = 500): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  let seenOnce = new Set<string>()
  const nameOf = (sql: string): string | undefined => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= limit || isTransactionControl(sql)) return known
    if (!seenOnce.delete(sql)) {
      if (seenOnce.size >= limit * 4) seenOnce = new Set()
      seenOnce.add(sql)
      return undefined
    }
    const name = `prisma_${names.size}`
    names.set(sql, name)
    return name
  }
  // The adapter's type asks for a name always; pg takes undefined as "unnamed".
  return ({ sql }) => nameOf(sql) as string
}
