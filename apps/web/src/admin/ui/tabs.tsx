import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export type Tab = { name: string; label: ReactNode; panel: ReactNode }

type Props = { label: string; tabs: Tab[]; active: string; onChange: (name: string) => void }

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Parts of a page of which one is shown. All are there, so that what was typed in one stays and can be led to. */
export function Tabs({ label, tabs, active, onChange }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === active)
    const next = tabs[steps[event.key]?.(at, tabs.length - 1) ?? -1]
    if (!next) return
    event.preventDefault()
    onChange(next.name)
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.name)}"]`)?.focus()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the pattern of WAI-ARIA has no element of its own */}
      <div className="tabs form-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: words }, at) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${at}`}
            data-tab={name}
            aria-selected={name === active}
            aria-controls={`${id}-${at}-panel`}
            tabIndex={name === active ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {words}
          </button>
        ))}
      </div>
      {tabs.map(({ name, panel }, at) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${at}-panel`}
          aria-labelledby={`${id}-${at}`}
          hidden={name !== active}
          className="tab-panel"
        >
          {panel}
        </div>
      ))}
    </>
  )
}
