import { t } from '../lib/messages/footer.ts'
import { setTheme, type Theme, useTheme } from '../lib/theme.ts'
import { Select } from '../ui/select.tsx'

export function ThemeSelect() {
  const theme = useTheme()
  const choices = [
    { value: 'system', label: t('lookSystem') },
    { value: 'light', label: t('lookLight') },
    { value: 'dark', label: t('lookDark') },
  ] as const satisfies { value: Theme; label: string }[]
  return <Select quiet label={t('look')} value={theme} choices={choices} onChange={setTheme} />
}
