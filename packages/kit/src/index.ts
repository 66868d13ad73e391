export type { Access, Decision, RowRight } from './access.ts'
export {
  allowed,
  authenticated,
  describeAccess,
  everyone,
  mayDo,
  permission,
  predicate,
  reachOf,
  refuseCaller,
  staffWho,
} from './access.ts'
export { dateOperation } from './admin/date-operation.ts'
export { facetOperation } from './admin/facet-operation.ts'
export { listedExposure } from './admin/listed-exposure.ts'
export type { FoundRecord } from './admin/search/found-record.ts'
export { foundRecordView, searchOperation } from './admin/search/search-operation.ts'
export { listedExposures } from './admin/search/search-request.ts'
export { shownRecords } from './admin/search/shown-records.ts'
export { bulkOver } from './bulk/bulk.errors.ts'
export { bulkOperations, bulkRequested } from './bulk/bulk-operations.ts'
export { runBulk } from './bulk/run-bulk.ts'
export type { CachedAnswer, ResponseCache } from './cache.ts'
export { createMemoryCache, listTag, noCache, rowTag } from './cache.ts'
export { type ChangeFeed, type CommittedChange, createChangeFeed } from './changes/change-feed.ts'
export { readLabels } from './changes/object-labels.ts'
export { purgeTrash } from './changes/purge.ts'
export { syncRecording } from './changes/sync-recording.ts'
export { DeclarationError } from './checks/problems.ts'
export type { Computed, CustomFilter, Ref, SavedValue } from './computed.ts'
export { computed, customFilter } from './computed.ts'
export type { Condition, RowRule } from './condition.ts'
export type {
  Actor,
  BaseContext,
  Connection,
  Context,
  Database,
  ModelDelegate,
  Register,
  Statement,
  TransactionOptions,
} from './context.ts'
export { anonymous, systemActor } from './context.ts'
export type {
  AdminPage,
  DeliveredEvent,
  EventDefinition,
  Job,
  Module,
  PermissionDeclaration,
  Reversal,
  Subscriber,
} from './define-module.ts'
export { defineEvent, defineJob, defineModule, onEvent } from './define-module.ts'
export type { AdminAction, OperationDefinition } from './define-operation.ts'
export { defineOperation } from './define-operation.ts'
export type { ResourceDefinition, RowScope, Tone, Tones, WriteData } from './define-resource.ts'
export { defineResource, inline } from './define-resource.ts'
export type { ErrorDefinition } from './errors.ts'
export {
  conflict,
  defineError,
  forbidden,
  internalError,
  malformedBody,
  methodNotAllowed,
  notFound,
  payloadTooLarge,
  preconditionFailed,
  tooManyRequests,
  unauthenticated,
  unavailable,
  unsupportedMediaType,
  validationFailed,
} from './errors.ts'
export type { Call, Outcome } from './execute.ts'
export { execute, inputSchema, throttleCall } from './execute.ts'
export { uuidSchema } from './fields/uuid.ts'
export type { ModelMeta, RelationMeta, SchemaMeta } from './model-meta.ts'
export { camelCase, kebabCase, pascalCase, plural, sentenceCase } from './names.ts'
export { didYouMean, nearestName } from './nearest-name.ts'
export { networkOf } from './network-of.ts'
export { grantedSql } from './object-grants/granted-sql.ts'
export type { Verdict } from './object-grants/may.ts'
export { may, rightFor } from './object-grants/may.ts'
export { grantableCodes } from './object-grants/row-rights.ts'
export { permissionCode } from './permissions.ts'
export type { ListRequest, PageInfo, ReadExecutor } from './read/plan.ts'
export { selectAll } from './read/plan.ts'
export { createSqlExecutor } from './read/sql-executor.ts'
export { declarationsOf } from './resolve/declarations-of.ts'
export { resolveModules } from './resolve/resolve.ts'
export type {
  ResolvedExposure,
  ResolvedKit,
  ResolvedOperation,
  ResolvedResource,
  Shape,
  ShapeField,
} from './resolved.ts'
export { parseListText } from './rest/query.ts'
export type { Measured, Runtime, RuntimeOptions } from './runtime.ts'
export { audit, createRuntime, emit, invalidate } from './runtime.ts'
export { slugOf, slugPattern, slugRule } from './slug.ts'
export { all, any, column, compileSql, ident, join, param, raw, Sql, sql } from './sql.ts'
export type { Rate, Throttle, ThrottleVerdict } from './throttle.ts'
export { callerOf, createMemoryThrottle, parseRate } from './throttle.ts'
export { localeOf } from './translations/locale-of.ts'
export { systemText } from './translations/system-text.ts'
export type { Catalogue, Translate, Translations } from './translations/translate.ts'
export { createTranslate, SOURCE_LOCALE } from './translations/translate.ts'
export { translateError } from './translations/translate-error.ts'
export type { UnitOfWork, WrittenEvent } from './unit.ts'
export type { TransactionHooks } from './unit-of-work.ts'
export { inTransaction } from './unit-of-work.ts'
export { validate } from './validate.ts'
export { view, viewName } from './view.ts'
