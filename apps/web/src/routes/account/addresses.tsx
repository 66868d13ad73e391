import { AddressBook } from '../../features/account/components/address-book.tsx'
import { t } from '../../lib/messages/account.ts'
import { Head } from '../../lib/seo.tsx'
import { SectionHead } from '../../ui/layout.tsx'

export function AddressesPage() {
  return (
    <>
      <Head title={t('addressesTitle')} noIndex />
      <SectionHead as="h1" title={t('addressesTitle')} />
      <AddressBook />
    </>
  )
}
