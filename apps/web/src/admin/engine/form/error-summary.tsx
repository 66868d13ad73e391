import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { labelOf } from './errors.ts'
import { useForm, useFormState } from './form-context.tsx'

/** Puts the keyboard into the control of a path, opening what hides it; in the topmost dialog, where one holds a form. */
export function focusPath(path: string): void {
  const place = `[data-path="${CSS.escape(path)}"]`
  const control =
    [...document.querySelectorAll(`.dialog form`)].at(-1)?.querySelector(place) ?? document.querySelector(place)
  control?.closest('details')?.setAttribute('open', '')
  const tab = control?.closest('[role="tabpanel"][hidden]')?.getAttribute('aria-labelledby')
  if (tab) flushSync(() => document.getElementById(tab)?.click())
  control?.scrollIntoView({ block: 'center' })
  control?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
}

/** Everything that stands in the way of saving, each a way to its field. */
export function ErrorSummary({ problem }: { problem: string[] }) {
  const { shape, store } = useForm()
  const refused = useFormState((state) => state.errors)
  const invalid = useFormState((state) => state.invalid)
  const errors: Record<string, string> = { ...refused, ...invalid }
  const paths = Object.keys(errors)
  const ref = useRef<HTMLDivElement>(null)
  const count = paths.length + problem.length
  useEffect(() => {
    if (count > 0) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0) return null
  return (
    <Callout tone="bad" ref={ref}>
      {problem.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {paths.length > 0 && <b className="strong">{t('notSaved', { count: paths.length })}</b>}
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <button type="button" className="link" onClick={() => focusPath(path)}>
              {labelOf(shape, store.getState().values, path)}
            </button>
            : {errors[path]}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
