import { chooseLanguage, type Language, language, languages } from '../../../lib/language.ts'
import { t } from '../../messages.ts'

/** The languages beside each other, before anybody is logged in. */
export const LanguageSelect = () => (
  <nav className="languages" aria-label={t('inLanguage')}>
    {(Object.keys(languages) as Language[]).map((code) => (
      <button
        key={code}
        type="button"
        lang={code}
        aria-current={code === language() ? 'true' : undefined}
        onClick={() => chooseLanguage(code)}
      >
        {languages[code]}
      </button>
    ))}
  </nav>
)
