import type { ComponentType } from 'react'
import { onlyField } from '../engine/form/inline-kind.ts'
import type { RowsProps } from '../engine/form/rows-props.ts'
import type { InlineMeta } from '../engine/meta-types.ts'
import { PermissionMatrixWidget } from './permission-matrix.tsx'

/** Widgets for rows of one field as a whole, which a declaration names for that field. */
const byId: Record<string, ComponentType<RowsProps>> = { permissionMatrix: PermissionMatrixWidget }

export const rowsWidgetFor = (inline: InlineMeta): ComponentType<RowsProps> | undefined =>
  byId[onlyField(inline)?.widget ?? '']
