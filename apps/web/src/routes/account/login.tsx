import { LoginForm } from '../../features/auth/components/login-form.tsx'
import { t } from '../../lib/messages/account.ts'
import { nextPath } from '../../lib/next-path.ts'
import { paths } from '../../lib/paths.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Split } from '../../ui/split.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { StillNiches } from '../storefront/still-niches.tsx'

export function LoginPage() {
  const [search] = useSearch()
  const next = nextPath(search)
  return (
    <>
      <Head title={t('login')} noIndex />
      <Split title={t('loginTitle')} text={t('loginText')} picture={<StillNiches from={2} />}>
        <LoginForm next={next} />
        <p className="Small Muted">
          {t('newHere')} <TextLink to={paths.register(next)}>{t('openAccount')}</TextLink>,{' '}
          <TextLink to={paths.findOrder}>{t('orFind')}</TextLink>.
        </p>
      </Split>
    </>
  )
}
