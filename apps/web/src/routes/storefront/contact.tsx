import { ContactForm } from '../../features/content/components/contact-form.tsx'
import { t } from '../../lib/messages/content.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { Split } from '../../ui/split.tsx'
import { StillNiches } from './still-niches.tsx'

export function ContactPage() {
  return (
    <>
      <Head title={t('contactTitle')} canonical={paths.contact} />
      <Split title={t('contactTitle')} text={t('contactText')} picture={<StillNiches from={2} />}>
        <ContactForm />
      </Split>
    </>
  )
}
