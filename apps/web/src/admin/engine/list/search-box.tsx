import { Search, X } from 'lucide-react'
import { type Ref, useEffect, useState } from 'react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Input, InputGroup } from '../../ui/input.tsx'
import { Kbd } from '../../ui/kbd.tsx'

type Props = {
  value: string
  label: string
  /** What the search looks into. */
  help: string
  onSearch: (q: string) => void
  ref?: Ref<HTMLInputElement>
}

const pauseMs = 250

/** Searches while somebody types, a moment after the last letter. */
export function SearchBox({ value, label, help, onSearch, ref }: Props) {
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState(value)
  if (value !== asked) {
    setAsked(value)
    setText(value)
  }
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => {
      setAsked(text)
      onSearch(text)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return (
    <search className="search">
      <InputGroup>
        <Icon of={Search} />
        <Input
          ref={ref}
          type="search"
          value={text}
          placeholder={label}
          aria-label={label}
          aria-description={help}
          title={help}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && (text ? setText('') : event.currentTarget.blur())}
        />
        {text ? (
          <IconButton icon={X} size="s" label={t('clearSearch')} onClick={() => setText('')} />
        ) : (
          <Kbd className="no-phone">/</Kbd>
        )}
      </InputGroup>
    </search>
  )
}
