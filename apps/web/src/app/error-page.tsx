import { t } from '../lib/messages/error.ts'
import { paths } from '../lib/paths.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/layout.tsx'
import { Display, Lead } from '../ui/text.tsx'
import '../ui/text-link.css'

/** Plain on purpose: what broke may be anything else. Its link loads the page anew. */
export function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="Section">
      <Page>
        <div className="ErrorPage">
          <Display as="h1" size="xl">
            {t('title')}
          </Display>
          <Lead>{t('text')}</Lead>
          <div className="Hero-actions">
            <Button variant="primary" size="lg" onClick={retry}>
              {t('retry')}
            </Button>
            <a className="TextLink" data-tap href={paths.home}>
              {t('home')}
            </a>
          </div>
        </div>
      </Page>
    </main>
  )
}
