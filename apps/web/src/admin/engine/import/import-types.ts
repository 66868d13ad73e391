export type Verdict = 'create' | 'update' | 'unchanged' | 'refused'

export type ImportStatus = 'checked' | 'refused' | 'applying' | 'applied' | 'failed'

/** What a list of imports says of one. */
export type ImportHeader = {
  id: string
  resource: string
  filename: string
  status: ImportStatus
  problem: string | null
  total: number
  applied: number
  changeSetId: string | null
  isUndone: boolean
  createdAt: string
}

export type ImportRun = ImportHeader & {
  create: number
  update: number
  unchanged: number
  refused: number
  /** Rows that the check wrote and took back; null where none of them has to be told. */
  tried: number | null
}

export type ImportRow = {
  line: number
  verdict: Verdict
  label: string | null
  /** What else tells the row apart. */
  note?: string
  column: string | null
  reason: string | null
  changes: Record<string, { from: unknown; to: unknown }>
  cells: Record<string, unknown> | null
}

export type FileColumn = {
  name: string
  isWritten: boolean
  isRequired: boolean
  isKey: boolean
}

export type FileTitle = {
  title: string
  samples: string[]
  column: string | null
  isRemembered: boolean
  isRepeated: boolean
}

/** What a file seems to hold, before it is checked. */
export type FileSheet = { rows: number; titles: FileTitle[]; columns: FileColumn[] }

export const isUnderWay = ({ status }: ImportHeader): boolean => status === 'applying'

/** Whether it wrote anything that is still there. */
export const isTakeable = ({ status, applied, changeSetId, isUndone }: ImportHeader): boolean =>
  changeSetId !== null && !isUndone && (status === 'applied' || status === 'failed') && applied > 0
