import { type Config, readConfig } from '@stoa/api/config'
import { type Core, createCore } from '@stoa/api/core'
import { openPostgres } from '@stoa/api/open-postgres'

/** The configured database, or the embedded one for as long as `work` takes. */
export async function withDatabase<T>(work: (url: string, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const postgres = await openPostgres(config)
  try {
    return await work(postgres.url, config)
  } finally {
    // The embedded server goes on where another process, the running shop, uses it too.
    await postgres.stop()
  }
}

/** The shop without its HTTP server. */
export async function withShop<T>(work: (core: Core) => Promise<T>): Promise<T> {
  return withDatabase(async (url, config) => {
    const core = createCore(config, url)
    try {
      return await work(core)
    } finally {
      await core.close()
    }
  })
}
