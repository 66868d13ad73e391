import type { Catalogue } from '@stoa/kit'

/** Protokoll und Läufe auf Deutsch. */
export const german: Catalogue = {
  Platform: 'Plattform',
  'Audit log': 'Protokoll',
  'See everything that was written, by whom and from where': 'Alles sehen, was geschrieben wurde, von wem und von wo',
}
