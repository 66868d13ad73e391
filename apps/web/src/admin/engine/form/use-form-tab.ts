import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { ResourceMeta, TabMeta } from '../meta-types.ts'
import { useForm, useFormState } from './form-context.tsx'
import type { FormState } from './form-store.ts'
import { namesIn, shownTabs } from './visibility.ts'

/** Whether anything in a tab is wrong. */
export function hasErrorIn(resource: ResourceMeta, tab: TabMeta, { errors, invalid }: FormState): boolean {
  const names = namesIn(resource, tab)
  return [...Object.keys(errors), ...Object.keys(invalid)].some((path) => names.includes(path.split('.')[0] ?? ''))
}

/**
 * The tabs of a form and which one is open. The address keeps it (`?tab=Publishing`); it changes by itself where the server
 * refused something that stands in another one, or where the open one has nothing to show any more.
 */
export function useFormTab(resource: ResourceMeta) {
  const { store } = useForm()
  const [params, setParams] = useSearchParams()
  const { state: kept } = useLocation()
  const [chosen, setChosen] = useState(params.get('tab'))
  const titles = useFormState(({ values }) =>
    shownTabs(resource, values)
      .map(({ title }) => title)
      .join('\n'),
  )
  const tabs = resource.form.tabs.filter(({ title }) => titles.split('\n').includes(title))
  const errors = useFormState((state) => state.errors)
  const active = tabs.find(({ title }) => title === chosen) ?? tabs[0]
  const open = (title: string) => {
    setChosen(title)
    setParams(
      (old) => {
        const next = new URLSearchParams(old)
        next.set('tab', title)
        return next
      },
      { replace: true, state: kept, preventScrollReset: true },
    )
  }
  const lead = useRef(() => {})
  lead.current = () => {
    const state = store.getState()
    const wrong = tabs.find((tab) => hasErrorIn(resource, tab, state))
    if (wrong && active && !hasErrorIn(resource, active, state)) open(wrong.title)
  }
  useEffect(() => {
    if (Object.keys(errors).length > 0) lead.current()
  }, [errors])
  return { tabs, active: active?.title ?? '', open }
}
