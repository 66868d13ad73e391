import type { ComponentType } from 'react'
import type { FieldMeta, FieldType } from '../engine/meta-types.ts'
import { ChoiceWidget } from './choice.tsx'
import { DateTimeWidget } from './date-time.tsx'
import { ImageWidget } from './image.tsx'
import { JsonWidget } from './json.tsx'
import { ListWidget } from './list.tsx'
import { LongTextWidget } from './long-text.tsx'
import { MarkdownWidget } from './markdown.tsx'
import { MediaWidget } from './media.tsx'
import { MinorWidget, MoneyWidget } from './money.tsx'
import { DecimalWidget, IntegerWidget } from './number.tsx'
import { PasswordWidget } from './password.tsx'
import { RadioWidget } from './radio.tsx'
import { RelationWidget } from './relation.tsx'
import { RelationListWidget } from './relation-list.tsx'
import { SlugWidget } from './slug.tsx'
import { SwitchWidget } from './switch.tsx'
import { TextWidget } from './text.tsx'
import { VariantOptionsWidget } from './variant-options.tsx'
import type { WidgetProps } from './widget.ts'

type Widget = ComponentType<WidgetProps>

const byType: Record<FieldType, Widget> = {
  string: TextWidget,
  text: LongTextWidget,
  markdown: MarkdownWidget,
  integer: IntegerWidget,
  decimal: DecimalWidget,
  money: MoneyWidget,
  priceRange: TextWidget,
  boolean: SwitchWidget,
  dateTime: DateTimeWidget,
  enum: ChoiceWidget,
  relation: RelationWidget,
  relationList: RelationListWidget,
  json: JsonWidget,
  image: ImageWidget,
  uuid: TextWidget,
  email: TextWidget,
  url: TextWidget,
  slug: SlugWidget,
  computed: TextWidget,
  password: PasswordWidget,
  list: ListWidget,
  minor: MinorWidget,
}

/** Widgets a declaration can name. A new one is a file here and a line in this table. */
const byId: Record<string, Widget> = {
  ...byType,
  textarea: LongTextWidget,
  select: ChoiceWidget,
  radio: RadioWidget,
  switch: SwitchWidget,
  variantOptions: VariantOptionsWidget,
}

/** Unknown ids fall back to the field's type, so an older admin still edits a newer shop. A relation to media is a picture. */
export function widgetFor(field: FieldMeta): Widget {
  if (field.type === 'relation' && field.resource === 'media') return MediaWidget
  return byId[field.widget] ?? byType[field.type] ?? TextWidget
}

const groups = new Set<Widget>([ImageWidget, MediaWidget, RadioWidget, VariantOptionsWidget])

/** Widgets of several controls: a label cannot point at them, it names the group. */
export const isGroupWidget = (field: FieldMeta): boolean => {
  const widget = widgetFor(field)
  return groups.has(widget)
}
