import type { CartProblem } from '@stoa/api-client'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/cart.ts'
import { Notice } from '../../../ui/notice.tsx'
import { TextButton } from '../../../ui/text-link.tsx'

/** What changed since it was put in, old and new, in a shopper's words. */
function tell({ code, message, available, oldPrice, newPrice }: CartProblem) {
  if (oldPrice && newPrice) {
    const cheaper = newPrice.amount < oldPrice.amount
    const values = { before: formatMoney(oldPrice, 'short'), after: formatMoney(newPrice, 'short') }
    return { tone: cheaper ? 'success' : 'warning', text: t(cheaper ? 'cheaper' : 'dearer', values) } as const
  }
  if (available) return { tone: 'warning', text: t('fewer', { count: available }) } as const
  if (code === 'OUT_OF_STOCK') return { tone: 'danger', text: t('gone') } as const
  return { tone: 'danger', text: code === 'UNAVAILABLE' ? t('unavailable') : message } as const
}

interface ProblemNoticeProps {
  problem: CartProblem
  /** Offers to take what is left. */
  onQuantity?: (quantity: number) => void
}

export function ProblemNotice({ problem, onQuantity }: ProblemNoticeProps) {
  const { tone, text } = tell(problem)
  const { available } = problem
  return (
    <Notice tone={tone}>
      {text}{' '}
      {available && onQuantity && (
        <TextButton onClick={() => onQuantity(available)}>{t('takeFewer', { count: available })}</TextButton>
      )}
    </Notice>
  )
}
