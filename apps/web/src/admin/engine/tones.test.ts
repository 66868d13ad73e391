import { expect, it } from 'vitest'
import { toneOf } from './tones.ts'

it.each([
  ['paid', 'ok'],
  ['fulfilled', 'ok'],
  ['unfulfilled', 'warn'],
  ['partially_fulfilled', 'warn'],
  ['partially_refunded', 'warn'],
  ['refunded', 'neutral'],
  ['failed', 'bad'],
  ['authorised', 'note'],
  ['draft', 'neutral'],
  ['published', 'ok'],
  ['something', 'neutral'],
])('%s is %s', (value, tone) => expect(toneOf(value)).toBe(tone))
