import type { ReactNode } from 'react'
import { Link, type LinkProps } from '../lib/router/link.tsx'
import './suggestion.css'

export function Suggestion({ children, ...link }: Omit<LinkProps, 'className'>) {
  return (
    <Link {...link} className="Suggestion">
      {children}
    </Link>
  )
}

export function SuggestionProducts({ children }: { children: ReactNode }) {
  return <div className="SuggestionProducts">{children}</div>
}

/** The typed part of a word, quiet; what is new in it, strong. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const at = text.toLowerCase().indexOf(typed.toLowerCase())
  if (at < 0 || !typed) return <b>{text}</b>
  const end = at + typed.length
  return (
    <span>
      <b>{text.slice(0, at)}</b>
      <mark>{text.slice(at, end)}</mark>
      <b>{text.slice(end)}</b>
    </span>
  )
}
