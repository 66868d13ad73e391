import { Search } from 'lucide-react'
import type { AdminMeta } from '../meta-types.ts'
import type { Favourite, FoundRecord } from '../places/favourite-types.ts'
import { rankOf } from './match.ts'
import { words } from './messages.ts'
import type { Command } from './page-commands.ts'
import type { PaletteQuery } from './read-query.ts'
import { favouriteCommand, type RecordCommand, recordCommand } from './record-commands.ts'

export type CommandGroup = { name: string; label: string; commands: RecordCommand[] }

export type Known = {
  meta: AdminMeta
  records: FoundRecord[]
  recent: FoundRecord[]
  favourites: Favourite[]
  queries: string[]
  /** Of the open page, of everywhere, and places to go. */
  here: Command[]
  actions: Command[]
  pages: Command[]
  onQuery: (text: string) => void
}

/** Commands of a group that are shown: there is more below. */
const FEW = 6

/** Those that answer to what was typed, the best first. */
function matching(commands: Command[], text: string): Command[] {
  return commands
    .flatMap((command) => {
      const rank = rankOf(command.label, text) ?? rankOf(`${command.label} ${command.note ?? ''}`, text)
      return rank === null ? [] : [{ command, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command)
}

/** What the palette offers before anything is typed. */
function atRest({ meta, favourites, recent, queries, here, onQuery }: Known): CommandGroup[] {
  return [
    {
      name: 'favourites',
      label: words('favourites'),
      commands: favourites.flatMap((each) => favouriteCommand(meta, each)),
    },
    { name: 'recent', label: words('recent'), commands: recent.slice(0, FEW).map((each) => recordCommand(meta, each)) },
    {
      name: 'queries',
      label: words('queries'),
      commands: queries.map((text) => ({ id: `query ${text}`, label: text, icon: Search, run: () => onQuery(text) })),
    },
    { name: 'here', label: words('here'), commands: here },
  ]
}

/** What answers to what was typed, in groups; empty ones are left out. */
export function commandGroups(known: Known, { text, isActionsOnly, isRecordsOnly }: PaletteQuery): CommandGroup[] {
  const { meta, records, here, actions, pages } = known
  const isAtRest = text === '' && !isActionsOnly && !isRecordsOnly
  const acts = matching([...here, ...actions], text)
  const groups = isAtRest
    ? atRest(known)
    : [
        {
          name: 'records',
          label: words('records'),
          commands: isActionsOnly ? [] : records.map((each) => recordCommand(meta, each)),
        },
        {
          name: 'pages',
          label: words('pages'),
          commands: isActionsOnly || isRecordsOnly ? [] : matching(pages, text).slice(0, FEW),
        },
        {
          name: 'actions',
          label: words('actions'),
          commands: isRecordsOnly ? [] : isActionsOnly ? acts : acts.slice(0, FEW),
        },
      ]
  return groups.filter(({ commands }) => commands.length > 0)
}
