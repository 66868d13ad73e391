import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { FormState, FormStore } from './form-store.ts'
import type { FormShape } from './values.ts'

type FormContextValue = {
  store: FormStore
  shape: FormShape
  isNew: boolean
  /** For amounts that do not say their own. */
  currency: string
}

const FormContext = createContext<FormContextValue | null>(null)

export const FormProvider = ({ value, children }: { value: FormContextValue; children: ReactNode }) => (
  <FormContext value={value}>{children}</FormContext>
)

export function useForm(): FormContextValue {
  const form = use(FormContext)
  if (!form) throw new Error('useForm is for fields inside a form')
  return form
}

/** Part of the form's state; the component renders again only when that part changes. */
export function useFormState<T>(select: (state: FormState) => T): T {
  const { store } = useForm()
  const get = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, get, get)
}
