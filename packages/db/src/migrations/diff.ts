import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'

export type SchemaDiff = {
  /** What changes, for people: `[+] Added tables`, … Empty where nothing does. */
  readonly summary: string
  readonly sql: string
}

/** The SQL that leads from one schema text to another, from Prisma's schema engine. Needs no database. */
export async function diffSchemas(from: string, to: string): Promise<SchemaDiff> {
  // Loaded here: the engine is 12 MB of WebAssembly that only this function needs.
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', to]] }, () => {}, noDatabase())
  const target = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] })
  const answer = async (script: boolean) => {
    const filters = { externalTables: [], externalEnums: [] }
    const result = await engine.diff({ from: target(from), to: target(to), script, exitCode: true, filters })
    return result.exitCode === 2 ? (result.stdout ?? '') : ''
  }
  try {
    return { summary: await answer(false), sql: await answer(true) }
  } finally {
    engine.free()
  }
}

/** The engine insists on a connection, asks it for the version of the server, and does not use it again for a diff. */
function noDatabase() {
  const refuse = async () => {
    throw new Error('A schema diff must not touch a database')
  }
  const adapter: SqlDriverAdapter = {
    provider: 'postgres',
    adapterName: 'none',
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [5, 7, 0],
      rows: [[true, 'PostgreSQL 15.0', 150_000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  }
  const connect = async () => adapter
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'none',
    connect,
    connectToShadowDb: connect,
  })
}
