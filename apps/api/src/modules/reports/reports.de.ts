import type { Catalogue } from '@stoa/kit'

/** Auswertungen auf Deutsch. */
export const german: Catalogue = {
  Reports: 'Auswertungen',
  'See the dashboard and reports': 'Übersicht und Auswertungen sehen',
  'A custom range needs a first day.': 'Ein eigener Zeitraum braucht einen ersten Tag.',
  'A custom range needs a last day.': 'Ein eigener Zeitraum braucht einen letzten Tag.',
  'The last day lies before the first.': 'Der letzte Tag liegt vor dem ersten.',
  'A range has at most {count} days.': 'Ein Zeitraum hat höchstens {count} Tage.',
  'A single day is told by the hour.': 'Ein einzelner Tag wird nach Stunden eingeteilt.',
}
