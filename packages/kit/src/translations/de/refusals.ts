import type { Catalogue } from '../translate.ts'

/** Why the kit refuses something, with holes where values stand. */
export const refusals: Catalogue = {
  // Who asks
  'This needs a member of staff.': 'Das ist dem Team vorbehalten.',
  'This is for staff.': 'Das ist dem Team vorbehalten.',
  'This needs a log-in.': 'Dafür ist eine Anmeldung nötig.',
  'This needs the permission {code}.': 'Dafür fehlt die Berechtigung {code}.',
  'This needs the permission {code}, or a grant of it on this record.':
    'Dafür fehlt die Berechtigung {code} für alle oder für diesen Datensatz.',
  'This needs the permission {view} and {others}.': 'Dafür fehlen die Berechtigungen {view} und {others}.',
  'You may see this, but not change it.': 'Dieser Datensatz darf angesehen, aber nicht geändert werden.',
  'You may see this, but not delete it.': 'Dieser Datensatz darf angesehen, aber nicht gelöscht werden.',
  'The new row is outside what its audience may see.': 'Der neue Datensatz läge außerhalb dessen, was sichtbar ist.',
  'The change would put the row outside what you may see.':
    'Mit dieser Änderung läge der Datensatz außerhalb dessen, was sichtbar ist.',

  // What is not there
  'There is no such list.': 'Diese Liste gibt es nicht.',
  'There is no such run.': 'Diesen Lauf gibt es nicht.',
  'There is no such import.': 'Diesen Import gibt es nicht.',
  'There is no such change set.': 'Diesen Änderungssatz gibt es nicht.',
  'There is no such change of this record.': 'Diese Änderung gibt es an diesem Datensatz nicht.',
  'There is no such {@thing}.': '{@thing} nicht gefunden.',
  'There is no such {@thing} in the trash.': '{@thing} nicht im Papierkorb gefunden.',
  'There is nothing at this address.': 'Unter dieser Adresse gibt es nichts.',
  'This is not an address.': 'Das ist keine Adresse.',
  'This address takes {methods}.': 'Diese Adresse nimmt {methods} an.',
  'It is not there any more.': 'Den Datensatz gibt es nicht mehr.',
  '{@sentence} Did you mean "{name}"?': '{@sentence} War „{name}“ gemeint?',

  // Others at the same time
  'The row was changed since you read it.': 'Der Datensatz wurde inzwischen geändert.',
  'Somebody else was writing the same rows. Try again.':
    'Jemand anderes schrieb gerade dieselben Zeilen. Bitte noch einmal versuchen.',
  'If-Match does not name a version this address has given out.':
    'If-Match nennt keine Version, die diese Adresse ausgegeben hat.',
  'Too many requests. Try again in {seconds} s.': 'Zu viele Anfragen. In {seconds} s noch einmal versuchen.',
  'The database is busy. Try again in a moment.': 'Die Datenbank ist beschäftigt. Bitte gleich noch einmal versuchen.',
  'Other downloads are running. Try again soon.': 'Andere Downloads laufen noch. Bitte bald noch einmal versuchen.',
  'This took too long: another request with this key has taken over.':
    'Das dauerte zu lange: eine andere Anfrage mit diesem Schlüssel hat übernommen.',
  'This operation needs the header Idempotency-Key.': 'Dieser Vorgang braucht den Header Idempotency-Key.',
  'Use 1 to 255 visible ASCII characters.': '1 bis 255 sichtbare ASCII-Zeichen verwenden.',

  // Undo
  'It was undone already.': 'Das wurde bereits rückgängig gemacht.',
  'It left nothing behind that could be taken back.': 'Es blieb nichts zurück, das zurückgenommen werden könnte.',
  'What these rows held was removed for good.': 'Der Inhalt dieser Zeilen wurde endgültig gelöscht.',
  'What "{@operation}" did cannot be undone.': 'Was „{@operation}“ bewirkt hat, lässt sich nicht rückgängig machen.',
  'It is still being written. Stop it first.': 'Es wird noch geschrieben. Bitte zuerst anhalten.',
  'Only changed rows have fields to take back.': 'Nur an geänderten Zeilen lassen sich Felder zurücknehmen.',
  '"{name}" is not a field of it.': '„{name}“ ist kein Feld davon.',
  '{label} was changed since.': '{label} wurde seither geändert.',
  '{label} does not exist any more.': '{label} gibt es nicht mehr.',
  '{label} exists again already.': '{label} gibt es schon wieder.',
  '{label} would have the same value as another record.': '{label} hätte denselben Wert wie ein anderer Datensatz.',
  '{label} refers to something that does not exist any more.': '{label} verweist auf etwas, das es nicht mehr gibt.',
  '{label} is used by something newer.': '{label} wird von etwas Neuerem verwendet.',

  // Many rows, files
  'It has ended already.': 'Es ist bereits beendet.',
  'It runs, has ended, or was undone.': 'Der Lauf läuft noch, ist beendet oder wurde rückgängig gemacht.',
  'The log of the server tells why.': 'Warum, steht im Protokoll des Servers.',
  '"{name}" is nothing that can be done with many rows.': '„{name}“ lässt sich nicht mit vielen Zeilen machen.',
  'Name a field to change.': 'Bitte ein zu änderndes Feld nennen.',
  'This list has no dates to go by.': 'Diese Liste hat kein Datum, nach dem sie sich einteilen ließe.',
  'Name the fields to export, or leave the parameter out.':
    'Die zu exportierenden Felder nennen oder den Parameter weglassen.',
  '"{name}" is not a field of this export.': '„{name}“ ist kein Feld dieses Exports.',
  'The file was refused: {@problem}': 'Die Datei wurde abgelehnt: {@problem}',
  'It is applied already.': 'Der Import ist bereits übernommen.',
  'It has ended, or was undone.': 'Der Import ist beendet oder wurde rückgängig gemacht.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file has no rows.': 'Die Datei hat keine Zeilen.',
  'The file has more than {count} rows.': 'Die Datei hat mehr als {count} Zeilen.',
  'The file has more than {count} columns.': 'Die Datei hat mehr als {count} Spalten.',
  'The file has no column "{title}".': 'Die Datei hat keine Spalte „{title}“.',
  '"{name}" is not a column here.': '„{name}“ ist hier keine Spalte.',
  'No column of the file is one of these rows ({found}). Columns are: {names}.':
    'Keine Spalte der Datei gehört zu diesen Zeilen ({found}). Die Spalten sind: {names}.',
  'This is not text but a binary file.': 'Das ist kein Text, sondern eine Binärdatei.',
  'This is not JSON: {reason}': 'Das ist kein JSON: {reason}',
  'JSON must be an array of objects, one for each row.':
    'JSON muss eine Liste von Objekten sein, eines für jede Zeile.',
  'The array is empty.': 'Die Liste ist leer.',
  'The first sheet has no rows.': 'Das erste Blatt hat keine Zeilen.',
  '{value} is on line {line} already': '{value} steht schon in Zeile {line}',
  'There is no such {@thing}, and none can be made here': '{@thing} nicht gefunden, und hier lässt sich nichts anlegen',
  'There is no "{value}"': '„{value}“ gibt es nicht',
  'It refers to a row that is not there': 'Verweist auf eine Zeile, die es nicht gibt',
}
