import { ContactForm } from '../../features/content/components/contact-form.tsx'
import { t } from '../../lib/messages/content.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { Split } from '../../ui/split.tsx'
import { BreadcrumbData } from './breadcrumb-data.tsx'
import { StillNiches } from './still-niches.tsx'

export function ContactPage() {
  return (
    <>
      <Head title={t('contactTitle')} description={t('contactText')} canonical={paths.contact} />
      <BreadcrumbData
        crumbs={[{ name: t('home'), to: paths.home }, { name: t('contactTitle') }]}
        here={paths.contact}
        page="ContactPage"
        description={t('contactText')}
      />
      <Split title={t('contactTitle')} text={t('contactText')} picture={<StillNiches from={2} />}>
        <ContactForm />
      </Split>
    </>
  )
}
