import { stored } from './storage.ts'
import { createStore } from './store.ts'

export type Theme = 'system' | 'light' | 'dark'

const kept = stored('stoa.theme')
const isTheme = (value: string | null): value is Theme => value === 'light' || value === 'dark'
const first = kept.get()
const theme = createStore<Theme>(isTheme(first) ? first : 'system')

export const useTheme = theme.use

export function setTheme(next: Theme): void {
  kept.set(next === 'system' ? null : next)
  if (next === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
  theme.set(next)
}
