import type { Cart, CartItem, CartProblem, Money } from '@stoa/api-client'
import { variantNote } from '../../../lib/cart.ts'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/cart.ts'
import { CartLine } from '../../../ui/cart-line.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { changeQuantity, takeOut } from '../mutations.ts'

function note(item: CartItem): string {
  const each = item.quantity > 1 ? t('each', { price: formatMoney(item.unitPrice, 'short') }) : ''
  const left = item.available ? t('left', { count: item.available }) : ''
  return [variantNote(item), each, left].filter(Boolean).join('. ')
}

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

export function CartLines({ cart }: { cart: Cart }) {
  const general = cart.problems.filter((problem) => !problem.itemId)
  return (
    <>
      {general.map((problem) => (
        <ProblemNotice key={problem.code} problem={problem} />
      ))}
      <ul>
        {cart.items.map((item) => (
          <CartLine
            key={item.variantId}
            item={item}
            note={note(item)}
            notices={cart.problems
              .filter((problem) => problem.itemId === item.id)
              .map((problem) => <ProblemNotice key={problem.code} problem={problem} />)}
            removeLabel={t('remove')}
            onQuantity={(quantity) => changeQuantity(item, quantity)}
            onRemove={() => takeOut(item)}
          />
        ))}
      </ul>
    </>
  )
}
