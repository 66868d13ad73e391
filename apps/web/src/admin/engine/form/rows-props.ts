import type { ComponentType } from 'react'
import type { InlineMeta } from '../meta-types.ts'
import type { InlineRows } from './use-inline-rows.ts'

/** What a table or a stack of rows gets. Rows of rows come as a component, for they are made of the same two. */
export type RowsProps = {
  inline: InlineMeta
  /** Those of one page, where there are many. */
  rows: InlineRows
  /** How many rows stand before them. */
  from: number
  canChange: boolean
  Nested: ComponentType<{ inline: InlineMeta; canChange: boolean; path: string }>
}
