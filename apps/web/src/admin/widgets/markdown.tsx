import { Bold, Heading2, Italic, Link, List } from 'lucide-react'
import { useRef, useState } from 'react'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { LibraryButton } from './library-button.tsx'
import { type Mark, marked, renderMarkdown, withPicture } from './markdown-text.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

const tools = [
  { mark: 'heading', icon: Heading2 },
  { mark: 'bold', icon: Bold },
  { mark: 'italic', icon: Italic },
  { mark: 'list', icon: List },
  { mark: 'link', icon: Link },
] as const satisfies { mark: Mark; icon: typeof Bold }[]

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Text with marks, and beside it what they will look like. */
export function MarkdownWidget(props: WidgetProps) {
  const [view, setView] = useState<'write' | 'preview'>('write')
  const area = useRef<HTMLTextAreaElement>(null)
  const text = textOf(props.value)
  const apply = (mark: Mark) => {
    const element = area.current
    if (!element) return
    const next = marked(text, [element.selectionStart, element.selectionEnd], mark)
    props.onChange(next.text)
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(...next.selection)
    })
  }
  const insert = (picture: { id: string; alt: string }) => {
    const at = area.current?.selectionStart ?? text.length
    props.onChange(withPicture(text, at, picture))
  }
  return (
    <div className="markdown">
      <div className="bar">
        {tools.map(({ mark, icon }) => (
          <IconButton
            key={mark}
            icon={icon}
            size="s"
            label={t(mark)}
            disabled={view === 'preview'}
            onClick={() => apply(mark)}
          />
        ))}
        <LibraryButton isDisabled={view === 'preview'} onChoose={insert} />
        <span className="push">
          <Segmented
            label={t('view')}
            value={view}
            options={[
              { value: 'write', label: t('write') },
              { value: 'preview', label: t('preview') },
            ]}
            onChange={setView}
          />
        </span>
      </div>
      {view === 'write' ? (
        <textarea
          {...controlProps(props)}
          ref={area}
          rows={Math.max(6, Math.min(20, text.split('\n').length + 2))}
          maxLength={props.field.maxLength}
          value={text}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <div className="preview">{renderMarkdown(text)}</div>
      )}
      <div className="foot">
        <span>{t('markdownNote')}</span>
        <span>{t('words', { count: countWords(text) })}</span>
      </div>
    </div>
  )
}
