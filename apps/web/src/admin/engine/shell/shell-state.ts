import { createStore } from '../../../lib/store.ts'

/** What the shell has open over the page. */
export const shortcutSheet = createStore(false)
/** The command palette. */
export const palette = createStore(false)
export const navigationSheet = createStore(false)
