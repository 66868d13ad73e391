import { t } from '../lib/messages/empty.ts'
import { paths } from '../lib/paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Page } from '../ui/layout.tsx'
import { SilentNiche } from '../ui/niche.tsx'

/** Links here load the page anew: what broke may be this very script. */
export function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main id="main" tabIndex={-1}>
      <Page>
        <EmptyState
          code={t('errorCode')}
          title={t('errorTitle')}
          text={t('errorText')}
          actions={
            <>
              <Button variant="primary" size="lg" onClick={retry}>
                {t('retry')}
              </Button>
              <a className="TextLink" data-tap href={paths.home}>
                {t('home')}
              </a>
            </>
          }
          picture={
            <>
              <SilentNiche tint="blush" />
              <SilentNiche tint="sand" />
              <SilentNiche tint="periwinkle" />
            </>
          }
        />
      </Page>
    </main>
  )
}
