import { createStore } from './store.ts'

export interface ToastMessage {
  id: number
  text: string
  done?: boolean
  action?: { label: string; onPress: () => void }
}

const showForMs = 7000
const store = createStore<readonly ToastMessage[]>([])
let nextId = 1

export const useToasts = store.use

export function dismissToast(id: number): void {
  store.set(store.get().filter((toast) => toast.id !== id))
}

export function showToast(toast: Omit<ToastMessage, 'id'>): void {
  const id = nextId++
  store.set([...store.get().slice(-1), { ...toast, id }])
  setTimeout(() => dismissToast(id), showForMs)
}
