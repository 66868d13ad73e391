import { ApiProblem } from '@stoa/api-client'
import { type ChangeEvent, type FormEvent, useState } from 'react'

type Values = Record<string, string>
type Errors<V extends Values> = Partial<Record<keyof V, string>>

interface FormOptions<V extends Values> {
  /** Mistakes in a shopper's words. */
  check: (values: V) => Errors<V>
  send: (values: V) => Promise<void>
  /** What failed and belongs to no field. */
  onProblem: (problem: unknown) => void
}

/** A small form: values, mistakes beside their field, and the API's own mistakes where they name a field. */
export function useForm<V extends Values>(initial: V, { check, send, onProblem }: FormOptions<V>) {
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<Errors<V>>({})
  const [busy, setBusy] = useState(false)

  const takeProblem = (problem: unknown) => {
    const found: Errors<V> = {}
    if (problem instanceof ApiProblem)
      for (const { path, message } of problem.errors) {
        const key = path.split(/[./]/).at(-1)
        if (key && key in values) found[key as keyof V] = message
      }
    setErrors(found)
    if (Object.keys(found).length === 0) onProblem(problem)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const found = check(values)
    setErrors(found)
    const first = Object.keys(found).find((key) => found[key])
    if (first) return form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    setBusy(true)
    await send(values).catch(takeProblem)
    setBusy(false)
  }
  const field = (name: keyof V & string) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setValues({ ...values, [name]: event.target.value })
      if (errors[name]) setErrors({ ...errors, [name]: undefined })
    },
  })
  return { values, setValues, errors, busy, submit, field }
}
