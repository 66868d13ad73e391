import { t } from '../../lib/messages/checkout.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'

export function NothingToPay() {
  return (
    <main id="main" tabIndex={-1}>
      <Page>
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          actions={
            <ButtonLink variant="primary" size="lg" to={paths.home}>
              {t('toShop')}
            </ButtonLink>
          }
          picture={
            <>
              <SilentNiche tint="sage" />
              <SilentNiche tint="blush" />
              <SilentNiche tint="periwinkle" />
            </>
          }
        />
      </Page>
    </main>
  )
}
