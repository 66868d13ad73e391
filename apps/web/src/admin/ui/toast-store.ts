import { createStore } from '../../lib/store.ts'

export type ToastMessage = { id: number; tone: 'ok' | 'bad'; title: string; note?: string }

const toasts = createStore<ToastMessage[]>([])
let made = 0

export const useToasts = toasts.use

/** Says something in passing. Failures that want an answer belong beside what failed, not here. */
export function toast(title: string, { tone = 'ok', note }: { tone?: ToastMessage['tone']; note?: string } = {}): void {
  made += 1
  toasts.set([...toasts.get().slice(-2), { id: made, tone, title, note }])
}

export const dismissToast = (id: number): void => toasts.set(toasts.get().filter((each) => each.id !== id))
