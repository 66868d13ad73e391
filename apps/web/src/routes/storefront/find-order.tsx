import { FindOrderForm } from '../../features/orders/components/find-order-form.tsx'
import { t } from '../../lib/messages/find-order.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { Split } from '../../ui/split.tsx'
import { StillNiches } from './still-niches.tsx'

export function FindOrderPage() {
  return (
    <>
      <Head title={t('findTitle')} description={t('findText')} canonical={paths.findOrder} />
      <Split title={t('findTitle')} text={t('findText')} picture={<StillNiches />}>
        <FindOrderForm />
      </Split>
    </>
  )
}
