import { useQuery } from '@tanstack/react-query'
import { shopQuery } from '../lib/api-query.ts'
import { setCurrency, useCurrency } from '../lib/currency.ts'
import { t } from '../lib/messages/shop.ts'
import { setTheme, type Theme, useTheme } from '../lib/theme.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'

function symbol(code: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
  const sign = format.formatToParts(0).find((part) => part.type === 'currency')?.value
  return sign === code || !sign ? code : `${code} ${sign}`
}

export function CurrencySelect() {
  const currency = useCurrency()
  const { data } = useQuery(shopQuery)
  const choices = (data?.currencies ?? [currency]).map((value) => ({ value, label: symbol(value) }))
  return <Select quiet label={t('currency')} value={currency} choices={choices} onChange={setCurrency} />
}

export function ThemeSelect() {
  const theme = useTheme()
  const choices = [
    { value: 'system', label: t('lookSystem') },
    { value: 'light', label: t('lookLight') },
    { value: 'dark', label: t('lookDark') },
  ] as const satisfies { value: Theme; label: string }[]
  return <Select quiet label={t('look')} value={theme} choices={choices} onChange={setTheme} />
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

export function ThemeButton() {
  const theme = useTheme()
  const dark = theme === 'dark' || (theme === 'system' && prefersDark())
  return (
    <IconButton
      className="Announcement-theme"
      icon={dark ? 'sun' : 'moon'}
      label={t(dark ? 'toLight' : 'toDark')}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    />
  )
}
