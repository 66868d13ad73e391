import { useQuery } from '@tanstack/react-query'
import { ProfileForm } from '../../features/account/components/profile-form.tsx'
import { accountQuery } from '../../lib/api-query.ts'
import { t } from '../../lib/messages/account.ts'
import { Head } from '../../lib/seo.tsx'
import { SectionHead } from '../../ui/layout.tsx'
import { NarrowColumn } from '../../ui/narrow-column.tsx'
import { QueryFailed } from '../storefront/query-failed.tsx'

export function ProfilePage() {
  const account = useQuery(accountQuery)
  if (account.isError) return <QueryFailed query={account} />
  return (
    <>
      <Head title={t('profileTitle')} noIndex />
      <SectionHead as="h1" title={t('profileTitle')} />
      <NarrowColumn>{account.data && <ProfileForm account={account.data} />}</NarrowColumn>
    </>
  )
}
