import type { Row } from '../../read/plan.ts'
import type { ExchangeColumn } from '../column.ts'

/** Makes a file of batches of rows, piece by piece. */
export type Encode = (columns: readonly ExchangeColumn[], rows: AsyncIterable<Row[]>) => AsyncIterable<string | Buffer>
