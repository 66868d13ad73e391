import type { Catalogue } from '@stoa/kit'

/** Ansichten und Merkzettel der Verwaltung auf Deutsch. */
export const german: Catalogue = {
  Administration: 'Verwaltung',
  'Change and delete the list views that others share': 'Ansichten ändern und löschen, die andere teilen',
  'Hear of what others change, and who else has a record open, as server-sent events': 'Änderungen anderer verfolgen',
  'Keep the state of an admin list as a view': 'Ansicht speichern',
  'Change a view: its owner may, and who may change what others share': 'Ansicht ändern',
  'Delete a view: its owner may, and who may change what others share': 'Ansicht löschen',
  'Let the caller’s list begin with a view, or as it is declared': 'Erste Ansicht einer Liste wählen',
  'Put down that the caller opened a record': 'Geöffneten Datensatz merken',
  'Keep a record, a list as it is filtered, or a page at hand': 'Favorit anlegen',
  'Give a favourite of the caller’s a name of its own, or take it': 'Favorit umbenennen',
  'Take a favourite of the caller’s away': 'Favorit entfernen',
  'Put the caller’s favourites in an order; those not named come last': 'Favoriten ordnen',
  'At most {count} favourites can be kept.': 'Höchstens {count} Favoriten sind möglich.',
  'There is no such page.': 'Diese Seite gibt es nicht.',
  'There is no such favourite.': 'Diesen Favoriten gibt es nicht.',
  'There is no such record.': 'Diesen Datensatz gibt es nicht.',
  'There is no such view.': 'Diese Ansicht gibt es nicht.',
  'There is a view "{name}" already.': 'Eine Ansicht „{name}“ gibt es schon.',
  'Of one list {count} views can be kept.': 'Zu einer Liste lassen sich {count} Ansichten speichern.',
  'This view is of another list.': 'Diese Ansicht gehört zu einer anderen Liste.',
  'This view is {owner}’s. Save your own, or ask them to change it.':
    'Diese Ansicht gehört {owner}. Bitte eine eigene speichern oder um die Änderung bitten.',
  'Who made this view is gone: it can only be deleted.':
    'Wer diese Ansicht angelegt hat, ist nicht mehr da: sie lässt sich nur löschen.',
  '"{name}" is not a list of the admin.': '„{name}“ ist keine Liste der Verwaltung.',
  '"{name}" is not a column.': '„{name}“ ist keine Spalte.',
}
