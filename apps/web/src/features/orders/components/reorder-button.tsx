import { t } from '../../../lib/messages/orders.ts'
import { overlay } from '../../../lib/overlay.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { showToast } from '../../../lib/toasts.ts'
import { Button } from '../../../ui/button.tsx'
import { reorder } from '../mutations.ts'

export function ReorderButton({ id }: { id: string }) {
  const again = async () => {
    try {
      await reorder(id)
      overlay.set('cart')
    } catch (problem) {
      showToast({ text: problemText(problem) })
    }
  }
  return (
    <Button variant="secondary" size="sm" onClick={again}>
      {t('again')}
    </Button>
  )
}
