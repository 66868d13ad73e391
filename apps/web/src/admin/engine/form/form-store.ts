import type { Conflict } from './merge.ts'
import { prefilled } from './prefilled.ts'
import { type FormShape, type FormValues, isGone, valueAt, withValueAt } from './values.ts'

export type FormState = {
  /** As last read from, or accepted by, the server. */
  base: FormValues
  values: FormValues
  /** What a widget could not read: it keeps the form from being sent. */
  invalid: Record<string, string>
  /** What the server refused: shown until the field changes or the form is sent again. */
  errors: Record<string, string>
  conflicts: Record<string, Conflict>
}

export type FormStore = {
  getState: () => FormState
  subscribe: (listener: () => void) => () => void
  update: (change: (state: FormState) => FormState) => void
  setValue: (path: string, value: unknown) => void
  setInvalid: (path: string, message: string | null) => void
  settle: (path: string, keep: 'mine' | 'theirs') => void
}

const without = <T>(map: Record<string, T>, path: string): Record<string, T> => {
  if (!(path in map)) return map
  const { [path]: _, ...rest } = map
  return rest
}

type Options = { shape: FormShape; base: FormValues; values?: FormValues; prefill?: Record<string, string> }

/**
 * The state of one form, outside React: a field subscribes to its own path, so a keystroke in a table of a hundred
 * variants renders one cell.
 */
export function createFormStore({ shape, base, values = base, prefill = {} }: Options): FormStore {
  let state: FormState = { base, values, invalid: {}, errors: {}, conflicts: {} }
  const listeners = new Set<() => void>()
  const update: FormStore['update'] = (change) => {
    state = change(state)
    for (const listener of listeners) listener()
  }
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    update,
    setValue: (path, value) =>
      update((old) => ({
        ...old,
        values: prefilled({ shape, prefill, old: old.values, next: withValueAt(old.values, path, value) }, path),
        invalid: without(old.invalid, path),
        errors: without(old.errors, path),
      })),
    setInvalid: (path, message) =>
      update((old) => ({
        ...old,
        invalid: message === null ? without(old.invalid, path) : { ...old.invalid, [path]: message },
      })),
    settle: (path, keep) =>
      update((old) => {
        const conflict = old.conflicts[path]
        if (!conflict) return old
        const values = withValueAt(old.values, path, keep === 'mine' ? conflict.mine : conflict.theirs)
        return { ...old, values, conflicts: { ...old.conflicts, [path]: { ...conflict, keep } } }
      }),
  }
}

export const errorAt = (state: FormState, path: string): string | undefined => state.invalid[path] ?? state.errors[path]

/** Whether something is wrong with an inline or anywhere in its rows. */
export const hasErrorBelow = ({ invalid, errors }: FormState, field: string): boolean =>
  [...Object.keys(invalid), ...Object.keys(errors)].some((path) => path === field || path.startsWith(`${field}.`))

/** What keeps the form from being sent; what was typed into a row that went does not count. */
export const blockingErrors = ({ invalid, values }: FormState): string[] =>
  Object.keys(invalid).filter((path) => !isGone(values, path))
export const valueIn = (state: FormState, path: string): unknown => valueAt(state.values, path)
export const baseIn = (state: FormState, path: string): unknown => valueAt(state.base, path)
