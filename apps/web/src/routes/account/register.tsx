import { RegisterForm } from '../../features/auth/components/register-form.tsx'
import { t } from '../../lib/messages/account.ts'
import { nextPath } from '../../lib/next-path.ts'
import { paths } from '../../lib/paths.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Split } from '../../ui/split.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { StillNiches } from '../storefront/still-niches.tsx'

export function RegisterPage() {
  const [search] = useSearch()
  const next = nextPath(search)
  return (
    <>
      <Head title={t('registerTitle')} noIndex />
      <Split title={t('registerTitle')} text={t('registerText')} picture={<StillNiches from={1} />}>
        <RegisterForm next={next} />
        <p className="Small Muted">
          {t('haveOne')} <TextLink to={paths.login(next)}>{t('login')}</TextLink>
        </p>
      </Split>
    </>
  )
}
