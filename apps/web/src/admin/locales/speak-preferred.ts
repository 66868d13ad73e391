import { preferredLanguage, type Translated } from '../../lib/language.ts'
import { speak } from '../../lib/translated.ts'

const chunks: Record<Translated, () => Promise<{ catalogues: Parameters<typeof speak>[0] }>> = {
  de: () => import('./de/de.ts'),
}

/** Fetches the words of the reader's language before the first of them is said. English is in the pages themselves. */
export async function speakPreferred(): Promise<void> {
  const code = preferredLanguage()
  if (code === 'en') return
  try {
    speak((await chunks[code]()).catalogues)
    document.documentElement.lang = code
  } catch (error) {
    // The admin works in English as well; without its words it would not work at all.
    console.error(error)
  }
}
