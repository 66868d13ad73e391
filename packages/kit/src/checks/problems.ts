/** Collects what is wrong with the declarations, so that a boot reports everything together. */
export type Problems = {
  add(id: string, place: string, message: string): void
}

/** All mistakes found in the declarations at boot; nothing is served until they are mended. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The declarations are not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** A collector; `finish` throws a `DeclarationError` when anything was added. */
export function collectProblems(): Problems & { finish(): void; readonly found: readonly string[] } {
  const found: string[] = []
  return {
    found,
    add: (id, place, message) => void found.push(`${id} ${place}: ${message}`),
    finish() {
      if (found.length > 0) throw new DeclarationError(found)
    },
  }
}
