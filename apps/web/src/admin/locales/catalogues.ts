import type { Catalogue } from '../../lib/i18n.ts'
import type { Speaker, Translation } from '../../lib/translated.ts'
import type { words as bulk } from '../engine/bulk/words.ts'
import type { t as grid } from '../engine/grid/messages.ts'
import type { words as fileImport } from '../engine/import/words.ts'
import type { words as views } from '../engine/list/views/words.ts'
import type { words as list } from '../engine/list/words.ts'
import type { words as palette } from '../engine/palette/messages.ts'
import type { words as places } from '../engine/places/messages.ts'
import type { t as admin } from '../messages.ts'
import type { t as dashboard } from '../pages/dashboard/messages.ts'
import type { t as media } from '../resources/media/messages.ts'
import type { t as sheet } from '../resources/sheet/messages.ts'

type Of<S> = S extends Speaker<infer C extends Catalogue> ? Translation<C> : never

/** All that the admin says, by the names of its catalogues: what another language has to have. Types only, so no word is loaded twice. */
export type AdminCatalogues = {
  readonly admin: Of<typeof admin>
  readonly bulk: Of<typeof bulk>
  readonly dashboard: Of<typeof dashboard>
  readonly grid: Of<typeof grid>
  readonly import: Of<typeof fileImport>
  readonly list: Of<typeof list>
  readonly media: Of<typeof media>
  readonly sheet: Of<typeof sheet>
  readonly palette: Of<typeof palette>
  readonly places: Of<typeof places>
  readonly views: Of<typeof views>
}
