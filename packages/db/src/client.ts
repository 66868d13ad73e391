import { type Prisma, PrismaClient } from '../generated/client/client.ts'
import { type Connection, type DatabaseOptions, type OpenDatabase, openDatabase } from './open-database.ts'

export type Database = OpenDatabase<PrismaClient, Prisma.TransactionClient>
/** What a function that reads and writes should ask for: works in and outside a transaction. */
export type DatabaseConnection = Connection<PrismaClient | Prisma.TransactionClient>

/** Opens the shop's database. Connections are made on demand; nothing is sent yet. */
export const createDatabase = (options: DatabaseOptions): Database =>
  openDatabase<PrismaClient, Prisma.TransactionClient>((adapter) => new PrismaClient({ adapter }), options)
