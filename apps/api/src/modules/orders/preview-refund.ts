import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { moneyView } from '../catalog/index.ts'
import type { PlannedPart, RefundRequest } from './domain/refund-plan.ts'
import { peekOrder } from './lock-order.ts'
import { planOf } from './plan-of.ts'

const part = { amount: moneyView, tax: moneyView, most: moneyView }

export const refundPreviewView = view('RefundPreview', {
  lines: z.array(
    view('RefundPreviewLine', {
      itemId: z.uuid(),
      quantity: z.int(),
      ...part,
      discount: moneyView.describe('The part of the order’s discount that the amount went without.'),
      isRestocked: z.boolean(),
    }),
  ),
  shipping: view('RefundPreviewPart', part),
  free: view('RefundPreviewPart', part),
  total: moneyView,
  tax: moneyView.describe('The tax in the total.'),
  left: moneyView.describe('What can still be paid back after it.'),
})

/** What a refund would come to, reckoned as it is when it is booked. Changes nothing. Throws NOT_REFUNDABLE. */
export async function previewRefund(
  ctx: Ctx,
  { id, ...request }: RefundRequest & { id: string },
): Promise<z.infer<typeof refundPreviewView>> {
  const order = await peekOrder(ctx, id)
  const plan = await planOf(ctx, order, request)
  const money = (amount: number) => ({ amount, currency: order.currency })
  const told = ({ amountMinor, taxMinor, maxMinor }: PlannedPart) => ({
    amount: money(amountMinor),
    tax: money(taxMinor),
    most: money(maxMinor),
  })
  return {
    lines: plan.lines.map((line) => ({
      itemId: line.itemId,
      quantity: line.quantity,
      isRestocked: line.isRestocked,
      discount: money(line.discountMinor),
      ...told(line),
    })),
    shipping: told(plan.shipping),
    free: told(plan.free),
    total: money(plan.totalMinor),
    tax: money(plan.taxMinor),
    left: money(plan.leftMinor - plan.totalMinor),
  }
}
