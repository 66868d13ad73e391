import type { ExportFormat } from '../../operations/export.ts'
import type { Encode } from './encode.ts'
import { encodeCsv } from './encode-csv.ts'
import { encodeJson } from './encode-json.ts'
import { encodeXlsx } from './encode-xlsx.ts'

export const encoders: Readonly<Record<ExportFormat, Encode>> = {
  csv: encodeCsv,
  xlsx: encodeXlsx,
  json: encodeJson,
}
