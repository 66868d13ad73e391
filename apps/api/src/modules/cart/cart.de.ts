import type { Catalogue } from '@stoa/kit'

/** Der Warenkorb auf Deutsch: seine Vorgänge stehen im Protokoll. */
export const german: Catalogue = {
  Cart: 'Warenkorb',
  'Start a bag': 'Warenkorb beginnen',
  'Throw a bag away': 'Warenkorb verwerfen',
  'Put something into a bag': 'In den Warenkorb legen',
  'Change how many of a thing are in a bag': 'Menge im Warenkorb ändern',
  'Take something out of a bag': 'Aus dem Warenkorb nehmen',
  'Say who buys and where it goes': 'Käufer und Adresse angeben',
  'Choose the delivery of a bag': 'Lieferung wählen',
  'Make a guest bag the account’s own, merged with the bag it has': 'Gastwarenkorb mit dem des Kontos zusammenführen',
  'This bag has been ordered already': 'Dieser Warenkorb ist schon bestellt',
  'This cannot be bought': 'Das lässt sich nicht kaufen',
  'Something is missing before this can be ordered': 'Vor der Bestellung fehlt noch etwas',
  'Something in the bag has changed': 'Im Warenkorb hat sich etwas geändert',
}
