import { sentenceCase } from '../names.ts'
import type { FormRules, ResolvedInline, WriteField } from '../resolved.ts'
import { type FormFields, fieldsMeta, withoutUndefined } from './field-meta.ts'
import type { InlineMeta } from './types.ts'

/** The inlines among some writes. Their rows are saved with the parent, so whoever may change that may change them. */
export function inlinesMeta(
  writes: readonly WriteField[],
  mayChange: boolean,
  pathOf: FormFields['pathOf'],
  visible: FormRules['visible'] = new Map(),
): InlineMeta[] {
  return writes.flatMap((write) =>
    write.kind === 'inline'
      ? [
          withoutUndefined({
            ...inlineMeta(write.name, write.inline, mayChange, pathOf),
            visibleWhen: visible.get(write.name),
          }),
        ]
      : [],
  )
}

function inlineMeta(
  field: string,
  inline: ResolvedInline,
  mayChange: boolean,
  pathOf: FormFields['pathOf'],
): InlineMeta {
  const fields = fieldsMeta(inline.shape, {
    writes: inline.writes,
    widgets: inline.widgets,
    prefilled: Object.keys(inline.prefill),
    required: [],
    visible: new Map(),
    options: inline.options,
    labels: inline.labels,
    tones: {},
    pathOf,
  })
  const nested = inlinesMeta(inline.writes, mayChange, pathOf)
  const isShown = (name: string) =>
    !inline.model.primaryKey.includes(name) && name !== inline.sortBy && !nested.some((inner) => inner.field === name)
  return withoutUndefined({
    field,
    label: inline.label ?? sentenceCase(field),
    resource: pathOf(inline.model.name),
    style: inline.style,
    fields,
    order: Object.keys(fields).filter(isShown),
    sortBy: inline.sortBy ?? undefined,
    extra: inline.extra,
    min: inline.min,
    max: inline.max,
    showChangeLink: inline.showChangeLink || undefined,
    collapsed: inline.collapsed || undefined,
    prefill: Object.keys(inline.prefill).length > 0 ? inline.prefill : undefined,
    can: { add: mayChange, change: mayChange, delete: mayChange && inline.canDelete },
    inlines: nested.length > 0 ? nested : undefined,
  })
}
