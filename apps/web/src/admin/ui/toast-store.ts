import type { ReactNode } from 'react'
import { createStore } from '../../lib/store.ts'

export type ToastAction = { label: string; run: () => void }

export type ToastMessage = { id: number; tone: 'ok' | 'bad'; title: string; note?: ReactNode; action?: ToastAction }

const toasts = createStore<ToastMessage[]>([])
let made = 0

export const useToasts = toasts.use

/** Says something in passing. Failures that want an answer belong beside what failed, not here. */
export function toast(title: string, { tone = 'ok', ...more }: Partial<Omit<ToastMessage, 'id' | 'title'>> = {}): void {
  made += 1
  toasts.set([...toasts.get().slice(-2), { id: made, tone, title, ...more }])
}

export const dismissToast = (id: number): void => toasts.set(toasts.get().filter((each) => each.id !== id))

export function runToastAction({ id, action }: ToastMessage): void {
  dismissToast(id)
  action?.run()
}

export const newestOffer = (messages: ToastMessage[]): ToastMessage | undefined =>
  messages.findLast(({ action }) => action)

/** Does what the newest message offers, where one offers anything. */
export function runNewestAction(): void {
  const newest = newestOffer(toasts.get())
  if (newest) runToastAction(newest)
}
