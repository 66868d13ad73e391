import { t } from '../../messages.ts'

/** The first stop of the keyboard: past the sidebar, to the page. */
export const SkipLink = () => (
  <button type="button" className="skip-link" onClick={() => document.querySelector<HTMLElement>('#main h1')?.focus()}>
    {t('skipToPage')}
  </button>
)
