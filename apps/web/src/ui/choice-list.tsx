import type { ReactNode } from 'react'
import './check.css'
import './choice-list.css'

export function ChoiceList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ChoiceList" role="radiogroup" aria-label={label}>
      {children}
    </div>
  )
}

interface ChoiceProps {
  name: string
  value: string
  title: string
  text?: string
  price?: string
  checked: boolean
  onChoose: (value: string) => void
}

export function Choice({ name, value, title, text, price, checked, onChoose }: ChoiceProps) {
  return (
    <label className="Choice">
      <span className="Check">
        <input type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
      </span>
      <b>{title}</b>
      {text && <small>{text}</small>}
      {price && <span className="Choice-price">{price}</span>}
    </label>
  )
}
