import type { Catalogue } from '@stoa/kit'

/** Importe von Produkten auf Deutsch. */
export const german: Catalogue = {
  Import: 'Import',
  Imports: 'Importe',
  File: 'Datei',
  Source: 'Quelle',
  'To write': 'Zu schreiben',
  Written: 'Geschrieben',
  Checked: 'Geprüft',
  'Applied at': 'Übernommen am',
  'Format of the file, for example "shopify".': 'Format der Datei, zum Beispiel „shopify“.',
  Refused: 'Abgelehnt',
  Applying: 'Wird übernommen',
  Applied: 'Übernommen',
  'Rows that will be or were written.': 'Zeilen, die geschrieben werden oder wurden.',
  'Why the file as a whole was refused or failed.': 'Warum die ganze Datei abgelehnt wurde oder scheiterte.',
  'Upload a Shopify product export and see what it would change. Nothing is written to the catalogue':
    'Produktexport von Shopify hochladen und prüfen. In den Katalog wird nichts geschrieben',
  'Write a checked import into the catalogue': 'Geprüften Import in den Katalog übernehmen',
  '"{text}" has more than {count} decimals': '„{text}“ hat mehr als {count} Nachkommastellen',
  '"{text}" is not a whole number': '„{text}“ ist keine ganze Zahl',
  '"{text}" is not a weight': '„{text}“ ist kein Gewicht',
}
