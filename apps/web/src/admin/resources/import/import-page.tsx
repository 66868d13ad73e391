import { useParams } from 'react-router'
import { DeniedPage } from '../../engine/denied-page.tsx'
import { RunPage } from '../../engine/import/run-page.tsx'
import { useResource } from '../../engine/meta.tsx'
import { t } from '../../messages.ts'
import { shopifyImports } from './shopify-imports.ts'

/** Steps two and three: look at what would happen, then let it happen. */
export function ImportPage() {
  const { id = '' } = useParams()
  const resource = useResource('products')
  if (!resource) return <DeniedPage name={t('imports')} />
  return (
    <RunPage
      key={id}
      source={shopifyImports}
      resource={resource}
      id={id}
      start={{ label: t('imports'), to: '/admin/imports' }}
    />
  )
}
