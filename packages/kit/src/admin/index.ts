export type { AdminMetaOptions } from './meta.ts'
export { buildAdminMeta } from './meta.ts'
export type {
  ActionMeta,
  AdminMeta,
  ColumnMeta,
  FieldMeta,
  FilterMeta,
  FormMeta,
  InlineMeta,
  ListMeta,
  ResourceMeta,
} from './types.ts'
