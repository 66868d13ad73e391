/** Importe. */
export const imports = {
  change: 'Änderung',
  checking: 'Wird gelesen und geprüft …',
  dropFile: 'Einen Produktexport von Shopify hier ablegen',
  dropFileNote:
    'Eine CSV-Datei. Sie wird zuerst gelesen und geprüft; geschrieben wird erst, wenn klar ist, was sich ändert.',
  importsBefore: 'Frühere Importe',
  importTitle: 'Produkte importieren',
  rowsShown: { one: '{count} Zeile', other: '{count} Zeilen' },
}
