import { createStore } from './store.ts'

/** What lies over the page; one thing at a time. */
export const overlay = createStore<'cart' | 'search' | 'menu' | null>(null)
