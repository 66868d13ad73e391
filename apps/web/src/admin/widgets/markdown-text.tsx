import type { ReactNode } from 'react'

export type Mark = 'heading' | 'bold' | 'italic' | 'list' | 'link'

type Marked = { text: string; selection: [start: number, end: number] }

const around: Record<'bold' | 'italic', string> = { bold: '**', italic: '_' }
const before: Record<'heading' | 'list', string> = { heading: '## ', list: '- ' }

/** The text with a mark put around, or before the lines of, what is selected. */
export function marked(text: string, [start, end]: [number, number], mark: Mark): Marked {
  const chosen = text.slice(start, end)
  if (mark === 'link') {
    const next = `[${chosen || 'text'}](https://)`
    return {
      text: text.slice(0, start) + next + text.slice(end),
      selection: [start + next.length - 1, start + next.length - 1],
    }
  }
  if (mark === 'bold' || mark === 'italic') {
    const sign = around[mark]
    const next = sign + chosen + sign
    const at = start + sign.length
    return { text: text.slice(0, start) + next + text.slice(end), selection: [at, at + chosen.length] }
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lines = text.slice(lineStart, end).replace(/^/gmu, before[mark])
  return {
    text: text.slice(0, lineStart) + lines + text.slice(end),
    selection: [lineStart + lines.length, lineStart + lines.length],
  }
}

/** The text with a picture of the library put into it: by its lasting address, so that a replaced file is seen here, too. */
export const withPicture = (text: string, at: number, { id, alt }: { id: string; alt: string }): string =>
  `${text.slice(0, at)}![${alt.replace(/[[\]]/gu, '')}](/media/id/${id})${text.slice(at)}`

const inline = /(!\[[^\]]*\]\(\/media\/[^)\s]*\)|\*\*[^*]+\*\*|_[^_]+_|\*[^*]+\*|\[[^\]]*\]\([^)\s]*\)|`[^`]+`)/u

function renderInline(text: string): ReactNode[] {
  return text.split(inline).map((part, at) => {
    const key = `${at}`
    const picture = /^!\[([^\]]*)\]\((\/media\/[^)\s]*)\)$/u.exec(part)
    if (picture) return <img key={key} src={picture[2]} alt={picture[1]} loading="lazy" />
    if (part.startsWith('**')) return <b key={key}>{part.slice(2, -2)}</b>
    if (/^[_*].+[_*]$/u.test(part)) return <i key={key}>{part.slice(1, -1)}</i>
    if (/^`.+`$/u.test(part)) return <code key={key}>{part.slice(1, -1)}</code>
    const link = /^\[([^\]]*)\]\(([^)\s]*)\)$/u.exec(part)
    return link ? (
      <span className="link" key={key} title={link[2]}>
        {link[1]}
      </span>
    ) : (
      part
    )
  })
}

function renderBlock(block: string, key: string): ReactNode {
  const heading = /^#{1,4}\s+(.*)$/u.exec(block)
  if (heading) return <h3 key={key}>{renderInline(heading[1] ?? '')}</h3>
  const lines = block.split('\n')
  if (!lines.every((line) => /^\s*([-*]|\d+\.)\s+/u.test(line))) return <p key={key}>{renderInline(block)}</p>
  return (
    <ul key={key}>
      {lines.map((line) => (
        <li key={line}>{renderInline(line.replace(/^\s*([-*]|\d+\.)\s+/u, ''))}</li>
      ))}
    </ul>
  )
}

/**
 * A preview of the marks an editor uses, as React elements: nothing of the text ever becomes HTML by itself. What the
 * shop shows is rendered and sanitised by the server.
 */
export function renderMarkdown(text: string): ReactNode[] {
  const blocks = text.trim().split(/\n{2,}|\n(?=#)|(?<=^#.*)\n/mu)
  return blocks.filter(Boolean).map((block, at) => renderBlock(block.trim(), `${at}`))
}
