import type { Catalogue } from '@stoa/kit'

/** Seiten, Kontakt und Einstellungen auf Deutsch. */
export const german: Catalogue = {
  Content: 'Inhalte',
  Page: 'Seite',
  Pages: 'Seiten',
  'Is published': 'Veröffentlicht',
  Publishing: 'Veröffentlichung',
  'Markdown.': 'Markdown.',
  'Contact message': 'Kontaktnachricht',
  'Contact messages': 'Kontaktnachrichten',
  'Is answered': 'Beantwortet',
  'Shop settings': 'Shop-Einstellungen',
  'Default currency': 'Hauptwährung',
  Currencies: 'Währungen',
  Country: 'Land',
  'Time zone': 'Zeitzone',
  'Support email': 'E-Mail für Anfragen',
  Announcement: 'Ankündigung',
  'Prices include tax': 'Preise enthalten die Steuer',
  Shop: 'Shop',
  Selling: 'Verkauf',
  'ISO 4217; prices are shown in it unless another is asked for.':
    'ISO 4217; Preise werden darin gezeigt, solange keine andere gewünscht ist.',
  "ISO 3166-1 alpha-2; where the shop is, for tax on digital goods and the form's first choice.":
    'ISO 3166-1 alpha-2; Sitz des Shops, für die Steuer auf digitale Güter und als Vorauswahl im Formular.',
  'IANA name, for example "Europe/Berlin": where its days begin and end in reports.':
    'Name der IANA, zum Beispiel „Europe/Berlin“: danach beginnen und enden die Tage in Auswertungen.',
  'Whether entered prices contain the tax.': 'Ob eingegebene Preise die Steuer enthalten.',
  'Write to the shop': 'Dem Shop schreiben',
}
