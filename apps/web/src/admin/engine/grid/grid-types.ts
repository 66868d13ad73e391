import type { Column } from './column.ts'
import type { EditStore } from './edits.ts'
import type { Selection } from './selection.ts'

export type GridRow = { readonly id: string }

/** Rows in the order shown, under headings where they are grouped. */
export type GridItem<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly index: number }
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly note: string }

export type GridProps<Row extends GridRow> = {
  readonly label: string
  readonly items: readonly GridItem<Row>[]
  /** The rows among the items. */
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly edits: EditStore
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** Called near the last row, where there are more to load. */
  readonly onReachEnd?: (() => void) | undefined
  /** What could not be pasted, and the like. */
  readonly onSave: () => void
  readonly onNote: (note: string) => void
}

/** The cell that is being typed into, and what stands in it at first. */
export type Editing = { readonly row: number; readonly column: number; readonly text: string } | null

export type Step = 'down' | 'right' | 'stay'

export type Typing = {
  readonly column: number
  readonly text: string
  readonly onCommit: (text: string, step: Step) => void
  readonly onCancel: () => void
}
