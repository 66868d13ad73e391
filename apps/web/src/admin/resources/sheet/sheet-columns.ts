import { currencyDigits, formatNumber } from '../../../lib/format.ts'
import type { CellValue, Column, Read } from '../../engine/grid/column.ts'
import { decimalSign, decimalText, readDecimal } from '../../engine/grid/decimal.ts'
import type { StoredOption } from './combinations.ts'
import { t } from './messages.ts'
import type { SheetRights } from './sheet-rights.ts'
import { type SheetLocation, type SheetRow, titleOf } from './sheet-types.ts'

type SheetColumn = Column<SheetRow>

export const LARGEST_PRICE = 10_000_000_000
const MOST_UNITS = 10_000_000
const MOST_GRAMS = 100_000_000

const sign = () => decimalSign(document.documentElement.lang || 'en')
const text = (value: CellValue): string => (value === null ? '' : String(value))

function textColumn(key: 'sku' | 'barcode', label: string, isEdited: boolean): SheetColumn {
  const read = (typed: string): Read => {
    const value = typed.trim()
    if (value.length > 80) return { error: t('tooLong', { count: 80 }) }
    if (value !== '') return { value }
    return key === 'sku' ? { error: t('mustNotBeEmpty') } : { value: null }
  }
  const column = {
    key,
    label,
    width: '168px',
    isMono: true,
    storedIn: (row: SheetRow) => row[key],
    show: text,
    textOf: text,
  }
  return isEdited ? { ...column, read } : column
}

type Amounts = {
  key: string
  label: string
  currency: string
  isEdited: boolean
  storedIn: (row: SheetRow) => CellValue
}

function amountColumn({ key, label, currency, isEdited, storedIn }: Amounts): SheetColumn {
  const digits = currencyDigits(currency)
  const read = (typed: string): Read => {
    if (typed.trim() === '') return { value: null }
    const decimal = readDecimal(typed, digits, sign())
    if ('problem' in decimal) {
      const word = decimal.problem === 'notANumber' ? 'notAnAmount' : decimal.problem
      return { error: t(word, { text: typed.trim(), currency }) }
    }
    return inRange(decimal.value, LARGEST_PRICE, formatNumber(LARGEST_PRICE / 10 ** digits, digits))
  }
  const number = (value: CellValue) => (typeof value === 'number' ? value : null)
  const column: SheetColumn = {
    key,
    label,
    width: '112px',
    align: 'end',
    decimals: digits,
    currency,
    storedIn,
    show: (value) => (number(value) === null ? '' : formatNumber(Number(value) / 10 ** digits, digits)),
    textOf: (value) => (number(value) === null ? '' : decimalText(Number(value), digits, sign())),
  }
  return isEdited ? { ...column, read } : column
}

function inRange(value: number, most: number, shown = formatNumber(most)): Read {
  if (value < 0) return { error: t('tooSmall') }
  return value > most ? { error: t('tooLarge', { value: shown }) } : { value }
}

type Counts = {
  key: string
  label: string
  isEdited: boolean
  most: number
  isNeeded: boolean
  storedIn: (row: SheetRow) => CellValue
}

function countColumn({ key, label, isEdited, most, isNeeded, storedIn }: Counts): SheetColumn {
  const read = (typed: string): Read => {
    if (typed.trim() === '') return isNeeded ? { error: t('mustNotBeEmpty') } : { value: null }
    const decimal = readDecimal(typed, 0, sign())
    if (!('problem' in decimal)) return inRange(decimal.value, most)
    const word = decimal.problem === 'ambiguous' ? 'ambiguous' : 'notANumber'
    return { error: t(word, { text: typed.trim() }) }
  }
  const show = (value: CellValue) => (typeof value === 'number' ? formatNumber(value) : '')
  const column: SheetColumn = { key, label, width: '96px', align: 'end', decimals: 0, storedIn, show, textOf: text }
  return isEdited ? { ...column, read } : column
}

const priceOf = (row: SheetRow, currency: string) => row.prices?.find((price) => price.currency === currency)

export const stockAt = (row: SheetRow, locationId: string): number =>
  row.stock?.find((level) => level.locationId === locationId)?.onHand ?? 0

type Wanted = {
  rights: SheetRights
  currencies: readonly string[]
  locations: readonly SheetLocation[]
  /** Those of the one product that is shown: a column each. Of several products the values stand in one. */
  options?: readonly StoredOption[]
}

/** The value of one option, which must be among those the product has. */
function optionColumn({ name, values }: StoredOption, isEdited: boolean): SheetColumn {
  const read = (typed: string): Read => {
    const word = typed.trim().toLowerCase()
    const known = values.find(({ value }) => value.toLowerCase() === word)
    return known ? { value: known.value } : { error: t('noSuchValue', { text: typed.trim(), name }) }
  }
  const column: SheetColumn = {
    key: `option.${name}`,
    label: name,
    width: 'minmax(96px, 1fr)',
    storedIn: (row) => row.options.find((option) => option.name === name)?.value ?? null,
    show: text,
    textOf: text,
  }
  return isEdited ? { ...column, read } : column
}

/** The columns of the sheet, with those the caller may see, editable where they may change them. */
export function sheetColumns({ rights, currencies, locations, options }: Wanted): SheetColumn[] {
  const fixed = (key: string, label: string, storedIn: (row: SheetRow) => string): SheetColumn => ({
    key,
    label,
    width: key === 'product' ? 'clamp(120px, 18vw, 200px)' : 'minmax(140px, 1fr)',
    storedIn,
    show: text,
    textOf: text,
  })
  const prices = currencies.flatMap((currency) => [
    amountColumn({
      key: `price.${currency}`,
      label: t('price', { currency }),
      currency,
      isEdited: rights.canPrice,
      storedIn: (row) => priceOf(row, currency)?.amountMinor ?? null,
    }),
    amountColumn({
      key: `compare.${currency}`,
      label: t('compareAt', { currency }),
      currency,
      isEdited: rights.canPrice,
      storedIn: (row) => priceOf(row, currency)?.compareAtMinor ?? null,
    }),
  ])
  const stock = locations.map(({ id, name }) =>
    countColumn({
      key: `stock.${id}`,
      label: locations.length === 1 ? t('stock') : t('stockAt', { place: name }),
      isEdited: rights.canCount,
      isNeeded: true,
      most: MOST_UNITS,
      storedIn: (row) => stockAt(row, id),
    }),
  )
  const weight = countColumn({
    key: 'weight',
    label: t('weight'),
    isEdited: rights.canChange,
    isNeeded: false,
    most: MOST_GRAMS,
    storedIn: (row) => row.weightGrams,
  })
  return [
    ...(options
      ? options.map((option) => optionColumn(option, rights.canChange))
      : [fixed('product', t('product'), (row) => row.product), fixed('variant', t('variant'), titleOf)]),
    textColumn('sku', t('sku'), rights.canChange),
    ...(rights.canSeePrices ? prices : []),
    ...(rights.canSeeStock ? stock : []),
    weight,
    textColumn('barcode', t('barcode'), rights.canChange),
  ]
}
