/** What the library shows, as its address says it. */
export type MediaState = {
  q: string
  folder: string
  ordering: string
  mimeType: string
  /** One of the shelves beside the folders. */
  shelf: '' | 'withoutAlt' | 'notUsed'
  look: 'grid' | 'list'
  /** The file whose details are open. */
  file: string
}

const shelves = ['withoutAlt', 'notUsed'] as const
const blank: MediaState = { q: '', folder: '', ordering: '', mimeType: '', shelf: '', look: 'grid', file: '' }

export function readMediaState(params: URLSearchParams): MediaState {
  const text = (name: keyof MediaState) => params.get(name) ?? ''
  return {
    q: text('q'),
    folder: text('folder'),
    ordering: text('ordering'),
    mimeType: text('mimeType'),
    shelf: shelves.find((shelf) => shelf === text('shelf')) ?? '',
    look: text('look') === 'list' ? 'list' : 'grid',
    file: text('file'),
  }
}

/** Only what differs from the library as it opens. */
export function writeMediaState(state: MediaState): URLSearchParams {
  const told = Object.entries(state).filter(([name, value]) => value !== blank[name as keyof MediaState])
  return new URLSearchParams(told)
}

/** What the API is asked for. */
export function mediaQuery({ q, folder, ordering, mimeType, shelf }: MediaState): Record<string, string> {
  const query = {
    ...{ q, ordering, mimeType },
    inFolder: folder,
    hasAlt: shelf === 'withoutAlt' ? 'false' : '',
    used: shelf === 'notUsed' ? 'false' : '',
  }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
}
