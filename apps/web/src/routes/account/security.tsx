import { PasswordForm } from '../../features/account/components/password-form.tsx'
import { t } from '../../lib/messages/account.ts'
import { Head } from '../../lib/seo.tsx'
import { SectionHead } from '../../ui/layout.tsx'
import { NarrowColumn } from '../../ui/narrow-column.tsx'

export function SecurityPage() {
  return (
    <>
      <Head title={t('securityTitle')} noIndex />
      <SectionHead as="h1" title={t('securityTitle')} />
      <NarrowColumn>
        <PasswordForm />
      </NarrowColumn>
    </>
  )
}
