import type { CartProblem, Money } from '@stoa/api-client'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/cart.ts'
import { Notice } from '../../../ui/notice.tsx'

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'amount' in value

/** What changed since it was put in, old and new. */
function problemNotice({ code, message, before, after }: CartProblem) {
  if (isMoney(before) && isMoney(after)) {
    const cheaper = after.amount < before.amount
    const values = { before: formatMoney(before, 'short'), after: formatMoney(after, 'short') }
    return { tone: cheaper ? 'success' : 'warning', text: t(cheaper ? 'cheaper' : 'dearer', values) } as const
  }
  if (typeof before === 'number' && typeof after === 'number' && after > 0)
    return { tone: 'warning', text: t('fewer', { before, after }) } as const
  return { tone: code === 'OUT_OF_STOCK' ? 'danger' : 'warning', text: message } as const
}

export function ProblemNotice({ problem }: { problem: CartProblem }) {
  const { tone, text } = problemNotice(problem)
  return <Notice tone={tone}>{text}</Notice>
}
