import { useState } from 'react'
import { Input } from '../../ui/input.tsx'
import { words } from './words.ts'

type Props = { page: number | undefined; onGo: (page: number) => void }

/** The number of the page, and the way to another: written, and sent with Enter. */
export function PageJump({ page, onGo }: Props) {
  const [text, setText] = useState('')
  const go = () => {
    const wanted = Number(text)
    setText('')
    if (Number.isInteger(wanted) && wanted > 0 && wanted !== page) onGo(wanted)
  }
  return (
    <form
      className="page-jump no-phone"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the input is inside */}
      <label>
        {words('page')}
        <Input
          scale="s"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words('goToPage')}
          placeholder={page === undefined ? '–' : String(page)}
          value={text}
          onChange={(event) => setText(event.target.value.replace(/\D/gu, ''))}
          onBlur={() => setText('')}
        />
      </label>
    </form>
  )
}
