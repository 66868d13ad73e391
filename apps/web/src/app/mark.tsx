import { useQuery } from '@tanstack/react-query'
import { shopQuery } from '../lib/api-query.ts'
import { t } from '../lib/messages/ui.ts'
import { shopName } from '../lib/shop-name.ts'
import { Wordmark } from '../ui/wordmark.tsx'

export function Mark() {
  const name = useQuery(shopQuery).data?.name ?? shopName
  return <Wordmark name={name} label={t('homeLabel', { name })} />
}
