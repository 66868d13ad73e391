import type { Cart, CartItem } from '@stoa/api-client'
import { formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/cart.ts'
import { CartLine } from '../../../ui/cart-line.tsx'
import { changeQuantity, takeOut } from '../mutations.ts'
import { ProblemNotice } from './problem-notice.tsx'

function note(item: CartItem): string {
  const each = item.quantity > 1 ? t('each', { price: formatMoney(item.unitPrice, 'short') }) : ''
  return [item.variantName, each].filter(Boolean).join('. ')
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
              .map((problem) => (
                <ProblemNotice
                  key={problem.code}
                  problem={problem}
                  onQuantity={(quantity) => changeQuantity(item, quantity)}
                />
              ))}
            removeLabel={t('remove')}
            onQuantity={(quantity) => changeQuantity(item, quantity)}
            onRemove={() => takeOut(item)}
          />
        ))}
      </ul>
    </>
  )
}
