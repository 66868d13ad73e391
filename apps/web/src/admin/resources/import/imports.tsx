import { ListPage } from '../../engine/list/list-page.tsx'
import { canImport, useMeta } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { ImportStart } from './import-start.tsx'

/** Who may import starts here and sees what was imported before; who may only look gets the list. */
export const Imports = ({ resource }: { resource: ResourceMeta }) =>
  canImport(useMeta()) ? <ImportStart /> : <ListPage resource={resource} />
