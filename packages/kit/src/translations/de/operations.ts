import type { Catalogue } from '../translate.ts'

/** Permissions and operations by the names that the kit gives them. */
export const operations: Catalogue = {
  'See {@things}': '{@things} sehen',
  'Add {@things}': '{@things} anlegen',
  'Change {@things}': '{@things} ändern',
  'Delete {@things}': '{@things} löschen',
  'Delete for good {@things}': '{@things} endgültig löschen',

  'Create a {@thing}': '{@thing} anlegen',
  'Change a {@thing}': '{@thing} ändern',
  'Delete a {@thing}': '{@thing} löschen',
  'Take back changes of a {@thing}': '{@thing}: Änderungen zurücknehmen',
  'Bring a deleted {@thing} back, with all that went with it':
    '{@thing} samt Zugehörigem aus dem Papierkorb zurückholen',
  'Remove for good what is kept of a deleted {@thing}': '{@thing} endgültig aus dem Papierkorb löschen',
  'Undo everything that was written together': 'Änderungen rückgängig machen',
  'Written past the application': 'An der Anwendung vorbei geschrieben',

  'Run an operation on many rows in the background': 'Vorgang über viele Zeilen im Hintergrund starten',
  'Stop a bulk run. What it has done stays, and can be undone':
    'Lauf anhalten. Was er getan hat, bleibt und lässt sich rückgängig machen',
  'Go on with a bulk run that stopped or was stopped, with the rights of whoever asks now':
    'Angehaltenen Lauf fortsetzen',
  'Stop an import. What is written stays, and can be gone on with or undone': 'Import anhalten',
  'Upload a file of rows and see what it would change. Nothing is written':
    'Datei mit Zeilen hochladen und prüfen. Geschrieben wird nichts',
  'Write a checked import, or go on with one that stopped': 'Geprüften Import übernehmen oder fortsetzen',
}
