import type { Catalogue } from '@stoa/kit'

/** Die Tabelle der Preise und Bestände auf Deutsch. */
export const german: Catalogue = {
  'Prices and stock': 'Preise und Bestand',
  'Change SKUs, prices and stock of many variants; each row is written whole or refused with a reason':
    'SKUs, Preise und Bestand vieler Varianten ändern',
  'Make the variants of chosen combinations of a product’s option values':
    'Varianten aus ausgewählten Kombinationen eines Produkts anlegen',
  'There is no such variant any more.': 'Diese Variante gibt es nicht mehr.',
  'Somebody else changed it meanwhile.': 'Jemand anderes hat es inzwischen geändert.',
  'Each currency once.': 'Jede Währung nur einmal.',
  'Each place once.': 'Jeder Ort nur einmal.',
  'Each row once.': 'Jede Zeile nur einmal.',
  'One of the values is none of the product’s.': 'Einer der Werte gehört nicht zum Produkt.',
  'A variant has one value of each of the product’s options.':
    'Eine Variante hat von jeder Option des Produkts genau einen Wert.',
  'The same combination stands there twice.': 'Dieselbe Kombination steht zweimal da.',
  'One of them is made already: {sku}.': 'Eine davon gibt es schon: {sku}.',
}
