import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { field } from '../engine/form/fixtures.test-data.ts'
import type { FieldMeta } from '../engine/meta-types.ts'
import { RadioWidget } from './radio.tsx'
import { isGroupWidget, widgetFor } from './registry.ts'

const choices = [
  { value: 'sand', label: 'Sand' },
  { value: 'mist', label: 'Mist' },
]
const drawn = (meta: FieldMeta, value: unknown) => {
  const never = () => expect.unreachable()
  const props = { id: 'f', field: meta, value, currency: 'EUR', isInvalid: false, onChange: never, onInvalid: never }
  const html = renderToStaticMarkup(<RadioWidget {...props} />)
  return [...html.matchAll(/<label class="choice">(<input[^>]+>)([^<]+)<\/label>/g)].map(
    ([, input = '', label]) => `${input.includes('type="radio"') && input.includes('checked=""') ? '*' : ''}${label}`,
  )
}

it('shows every choice of a field that asks for it, the chosen one marked', () => {
  const tint = field('tint', { type: 'enum', widget: 'radio', choices })
  expect(widgetFor(tint)).toBe(RadioWidget)
  expect(isGroupWidget(tint)).toBe(true)
  expect(drawn(tint, 'mist')).toEqual(['Sand', '*Mist'])
})

it('offers nothing, too, where the field may be empty', () => {
  expect(drawn(field('tint', { type: 'enum', widget: 'radio', choices, nullable: true }), null)).toEqual([
    '*–',
    'Sand',
    'Mist',
  ])
})

it('asks yes or no', () => {
  expect(drawn(field('featured', { type: 'boolean', widget: 'radio' }), false)).toEqual(['Yes', '*No'])
})
