import { productQuery } from '../../lib/api-query.ts'
import { getCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/cart.ts'
import { overlay } from '../../lib/overlay.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem-text.ts'
import { queryClient } from '../../lib/query-client.ts'
import { navigate } from '../../lib/router/location.ts'
import { showToast } from '../../lib/toasts.ts'
import { addVariant } from './mutations.ts'

/** From a card: one variant goes straight into the bag, a choice opens the product. */
export async function quickAdd(slug: string): Promise<void> {
  try {
    const product = await queryClient.ensureQueryData(productQuery(slug, getCurrency()))
    const [only, other] = product.variants
    if (!only || other || !only.inStock) return navigate(paths.product(slug))
    await addVariant(product, only, 1)
    const action = { label: t('seeBag'), onPress: () => overlay.set('cart') }
    showToast({ text: t('added', { name: product.name }), done: true, action })
  } catch (problem) {
    showToast({ text: problemText(problem) })
  }
}
