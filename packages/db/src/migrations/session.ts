import pg from 'pg'

/** The number Prisma's own tool locks while it migrates: whoever holds it is alone, whichever tool it uses. */
const LOCK = 72_707_369

/** Runs `work` on one connection without time limits. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'stoa migrate', options: '-c TimeZone=UTC' })
  client.on('error', () => {}) // the running query reports it
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same, while no other process migrates this database: it waits for one that does. */
export const withLock = <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withConnection(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    return work(client) // closing the connection releases the lock, also after an error
  })

export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {}) // the first error is the one to tell
    throw error
  }
}
