import { useQuery } from '@tanstack/react-query'
import { shopQuery } from '../lib/api-query.ts'
import { setCurrency, useCurrency } from '../lib/currency.ts'
import { t } from '../lib/messages/preferences.ts'
import { setTheme, useTheme } from '../lib/theme.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { icons } from '../ui/icons.ts'
import { Select } from '../ui/select.tsx'

function symbol(code: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
  const sign = format.formatToParts(0).find((part) => part.type === 'currency')?.value
  return sign === code || !sign ? code : `${code} ${sign}`
}

function CurrencySelect() {
  const currency = useCurrency()
  const { data } = useQuery(shopQuery)
  const choices = (data?.currencies ?? [currency]).map((value) => ({ value, label: symbol(value) }))
  return <Select quiet label={t('currency')} value={currency} choices={choices} onChange={setCurrency} />
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

function ThemeButton() {
  const theme = useTheme()
  const dark = theme === 'dark' || (theme === 'system' && prefersDark())
  return (
    <IconButton
      className="Announcement-theme"
      icon={dark ? icons.sun : icons.moon}
      label={t(dark ? 'toLight' : 'toDark')}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    />
  )
}

/** Light or dark, and the currency of the prices. */
export function Preferences() {
  return (
    <>
      <ThemeButton />
      <CurrencySelect />
    </>
  )
}
