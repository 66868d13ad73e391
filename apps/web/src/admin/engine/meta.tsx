import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { type Section, sectionsOf } from '../resources/sections.ts'
import { api } from './api.ts'
import type { AdminMeta, ResourceMeta } from './meta-types.ts'
import { normaliseMeta } from './normalise-meta.ts'

export const metaKey = ['admin', 'meta'] as const

export const useMetaQuery = () =>
  useQuery({
    queryKey: metaKey,
    queryFn: async ({ signal }) => normaliseMeta(await api.get<AdminMeta>('/admin/meta', undefined, signal)),
    staleTime: 5 * 60_000,
  })

const MetaContext = createContext<AdminMeta | null>(null)

export const MetaProvider = ({ meta, children }: { meta: AdminMeta; children: ReactNode }) => (
  <MetaContext value={meta}>{children}</MetaContext>
)

export function useMeta(): AdminMeta {
  const meta = use(MetaContext)
  if (!meta) throw new Error('useMeta is for pages inside the admin shell')
  return meta
}

/** A resource the caller may view; undefined where it does not exist or is not for them. */
export function useResource(path: string | null | undefined): ResourceMeta | undefined {
  const meta = useMeta()
  return path ? meta.resources[path] : undefined
}

export const sectionOf = (meta: AdminMeta, resource: ResourceMeta): Section | undefined =>
  sectionsOf(meta.modules).find((section) => section.resources.includes(resource.path))

const importRight = 'imports.productImport.add'
const uploadRight = 'catalog.mediaAsset.add'

/** Who may bring files in: the upload is no form of a resource, so no resource's metadata says it. */
export const canImport = ({ user, resources }: AdminMeta): boolean =>
  user.isSuperuser ||
  user.permissions.includes(importRight) ||
  Object.values(resources).some((resource) =>
    resource.actions.some((action) => action.path.includes('/admin/imports/')),
  )

export const canUpload = ({ user }: AdminMeta): boolean => user.isSuperuser || user.permissions.includes(uploadRight)
