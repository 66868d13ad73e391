import { Check, Languages } from 'lucide-react'
import { chooseLanguage, type Language, language, languages } from '../../../lib/language.ts'
import type { MenuItem } from '../../ui/menu.tsx'

/** Every language of the admin by its own name, so that whoever does not read the page's finds his. */
export function languageItems(): MenuItem[] {
  return (Object.keys(languages) as Language[]).map((code) => ({
    name: `language-${code}`,
    label: languages[code],
    icon: code === language() ? Check : Languages,
    onSelect: () => chooseLanguage(code),
  }))
}
