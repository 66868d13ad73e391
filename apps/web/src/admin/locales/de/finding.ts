import type { AdminCatalogues } from '../catalogues.ts'

/** Suche und Befehle. */
export const palette: AdminCatalogues['palette'] = {
  actions: 'Aktionen',
  actionsOnly: 'nur Aktionen',
  addOne: '{name} hinzufügen',
  favourites: 'Favoriten',
  find: 'Suchen …',
  found: { one: '{count} Treffer', other: '{count} Treffer' },
  here: 'Auf dieser Seite',
  move: 'bewegen',
  newTab: 'in neuem Tab öffnen',
  noSearch: 'Die Datensätze ließen sich nicht durchsuchen: {reason}',
  nothing: 'Nichts gefunden zu „{text}“',
  nothingNote:
    'Suchen Sie nach einer Nummer, einem Namen, einem Code oder einer Adresse, mit mindestens drei Buchstaben. „{example}: …“ durchsucht nur eine Liste, „#“ sucht eine Nummer oder einen Code.',
  nothingSeen: 'Gefunden wird nur, was Ihre Rechte erreichen.',
  open: 'öffnen',
  pages: 'Seiten',
  palette: 'Suche und Befehle',
  queries: 'Zuletzt gesucht',
  recent: 'Zuletzt geöffnet',
  records: 'Datensätze',
  results: 'Ergebnisse',
  searching: 'Wird gesucht …',
  start:
    'Tippen Sie, um einen Datensatz, eine Seite oder eine Aktion zu finden. „{example}: …“ durchsucht nur eine Liste, „#“ sucht eine Nummer oder einen Code.',
  toggleTheme: 'Hell oder dunkel',
}

/** Favoriten. */
export const places: AdminCatalogues['places'] = {
  add: 'Zu den Favoriten',
  arrange: 'Favoriten ordnen',
  arrangeNote: 'Nur Sie sehen sie. Zeilen lassen sich ziehen oder mit den Pfeiltasten bewegen.',
  favourites: 'Favoriten',
  move: '{name} mit den Pfeiltasten bewegen',
  name: 'Name von {name}',
  noFavourites: 'Noch keine Favoriten',
  noFavouritesNote:
    'Der Stern neben einem Titel hält einen Datensatz, eine gefilterte Liste oder eine Seite hier bereit.',
  remove: 'Aus den Favoriten',
  removeOf: '{name} entfernen',
  star: 'Favorit',
}
