import { mayDo, reachOf, refuseCaller } from '../access.ts'
import type { Actor } from '../context.ts'
import { decideImport, isImportable } from '../exchange/importable.ts'
import { RIGHTS_FIELD } from '../operations/row-rights.ts'
import { permissionCode } from '../permissions.ts'
import type { ResolvedExposure, ResolvedKit, ResolvedResource } from '../resolved.ts'
import { SOURCE_LOCALE } from '../translations/translate.ts'
import { translateMeta } from '../translations/translate-meta.ts'
import { actionsMeta } from './action-meta.ts'
import { bulkMeta } from './bulk-meta.ts'
import { fieldsMeta, formFields } from './field-meta.ts'
import { inlinesMeta } from './inline-meta.ts'
import { listMeta } from './list-meta.ts'
import type { AdminMeta, AdminPageMeta, ResourceMeta } from './types.ts'

/** The operation that lists the grants on a record. */
const GRANTS_OPERATION = 'objectGrant.ofObject'

export type AdminMetaOptions = {
  /** Before the path of every action. Default `/api/v1`. */
  readonly prefix?: string
  /** Language of labels and help. Default English. */
  readonly locale?: string
}

/** Modules, resources, fields and actions for the admin's pages, cut down to what this caller may see and do. */
export function buildAdminMeta(
  kit: ResolvedKit,
  actor: Actor,
  { prefix = '/api/v1', locale = SOURCE_LOCALE }: AdminMetaOptions = {},
): AdminMeta {
  const seen = kit.resources.filter((resource) => resource.exposures.admin && may(resource, actor, 'view'))
  const paths = new Map(seen.map((resource) => [resource.model.name, resource.exposures.admin?.path as string]))
  const resources = Object.fromEntries(
    seen.map((resource) => [
      paths.get(resource.model.name) as string,
      resourceMeta(kit, resource, actor, paths, prefix),
    ]),
  )
  const modules = kit.modules.map((module) => ({
    name: module.name,
    label: module.label,
    resources: seen
      .filter((resource) => resource.module === module.name)
      .map((resource) => paths.get(resource.model.name) as string),
  }))
  const meta = {
    modules: modules.filter((module) => module.resources.length > 0),
    pages: pagesMeta(kit, actor),
    resources,
  }
  const translate = kit.translators.get(locale)
  return translate ? translateMeta(meta, translate) : meta
}

function pagesMeta({ modules }: ResolvedKit, actor: Actor): AdminPageMeta[] {
  return modules.flatMap(({ name, admin }) =>
    (admin?.pages ?? [])
      .filter(({ permission }) => mayDo(actor, permission))
      .map(({ permission: _permission, ...page }) => ({ ...page, module: name })),
  )
}

function may(resource: ResolvedResource, actor: Actor, verb: string): boolean {
  const right = resource.exposures.admin?.rowRights?.[verb as 'view']
  if (right) return reachOf(actor, right) !== 'none'
  return mayDo(actor, permissionCode(resource.module, resource.model.name, verb))
}

function resourceMeta(
  kit: ResolvedKit,
  resource: ResolvedResource,
  actor: Actor,
  paths: ReadonlyMap<string, string>,
  prefix: string,
): ResourceMeta {
  const exposure = resource.exposures.admin as ResolvedExposure
  const pathOf = (model: string) => paths.get(model)
  const hasTrash = resource.definition.admin?.trash === true
  const isRecorded = kit.recorded.get(resource.model.name)?.scope === 'all'
  const can = {
    view: true,
    add: exposure.operations.create !== undefined && may(resource, actor, 'add'),
    change: exposure.operations.update !== undefined && may(resource, actor, 'change'),
    delete: exposure.operations.remove !== undefined && may(resource, actor, 'delete'),
    purge: hasTrash && may(resource, actor, 'purge'),
  }
  const fields = fieldsMeta(exposure.shape, formFields(exposure, pathOf))
  return {
    name: resource.model.name,
    path: exposure.path,
    label: resource.label,
    labelPlural: resource.labelPlural,
    module: resource.module,
    represent: '_label',
    can,
    ...(resource.admin?.exposure.viewOnSite && { viewOnSite: resource.admin.exposure.viewOnSite }),
    history: isRecorded,
    recordPages: recordPages(kit, resource, actor),
    trash: hasTrash,
    export: exposure.operations.list !== undefined,
    import: isImportable(exposure) && decideImport(actor, exposure).allowed,
    undo: isRecorded,
    bulk: bulkMeta(kit, resource.model.name, actor),
    list: listMeta(exposure, fields, { pathOf, canChange: can.change }),
    rowRights: Object.hasOwn(exposure.shape.fields, RIGHTS_FIELD),
    form: {
      fieldsets: resource.admin?.fieldsets ?? [],
      inlines: inlinesMeta(exposure.writes, can.change || can.add, pathOf, exposure.rules.visible),
      tabs: (resource.admin?.exposure.tabs ?? []).map(({ title, fieldsets = [], inlines = [] }) => ({
        title,
        fieldsets,
        inlines,
      })),
      prefill: resource.definition.prefill ?? {},
    },
    fields,
    actions: actionsMeta(kit, resource.model.name, actor, prefix),
  }
}

/** Those declared, and who has rights on the record, where there is an operation that tells. */
function recordPages(kit: ResolvedKit, { definition }: ResolvedResource, actor: Actor): string[] {
  const { recordPages: declared = {}, objectGrants } = definition.admin ?? {}
  const telling = kit.operations.get(GRANTS_OPERATION)
  const hasAccess = objectGrants && telling !== undefined && refuseCaller(telling.access, actor) === null
  const own = Object.entries(declared).filter(([, code]) => mayDo(actor, code))
  return [...own.map(([name]) => name), ...(hasAccess ? ['access'] : [])]
}
