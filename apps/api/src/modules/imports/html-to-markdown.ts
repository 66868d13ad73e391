import sanitizeHtml from 'sanitize-html'
import TurndownService from 'turndown'

// Pictures stay out: they lie on another shop's server.
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'p',
      'br',
      'hr',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'pre',
      'code',
      'strong',
      'b',
      'em',
      'i',
      'a',
    ],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div'],
  ],
  allowedAttributes: { a: ['href'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // Their content goes with them; of any other unknown tag the content stays.
  nonTextTags: [
    'style',
    'script',
    'textarea',
    'option',
    'noscript',
    'iframe',
    'object',
    'title',
    'xml',
    'svg',
    'template',
  ],
  nestingLimit: 40,
}

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  hr: '---',
})
// Turndown sets three spaces behind a list's mark.
turndown.addRule('item', {
  filter: 'li',
  replacement: (content, node) => {
    const mark = markOf(node as unknown as Item)
    const text = content.trim().replace(/\n/g, `\n${' '.repeat(mark.length + 1)}`)
    return `${mark} ${text}${node.nextSibling ? '\n' : ''}`
  },
})
turndown.addRule('table', {
  filter: 'table',
  replacement: (_content, node) => `\n\n${tableOf(node as unknown as Table)}\n\n`,
})

/** The HTML of a product page as Markdown. Styles, scripts, frames and what word processors leave behind are dropped. */
export function htmlToMarkdown(html: string): string {
  const marked = /<[a-z!/?]/i.test(html) ? html : paragraphs(html)
  const markdown = turndown.turndown(sanitizeHtml(marked, allowed))
  return markdown
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, (end) => (end === '  ' ? end : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Some shops put plain text where HTML is meant; its line breaks then mean something. */
function paragraphs(text: string): string {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((part) => `<p>${part.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('')
}

// What is used of turndown's nodes: its types speak of a browser's, which are not known here.
type List = {
  readonly nodeName: string
  readonly children: ArrayLike<unknown>
  getAttribute(name: string): string | null
}
type Item = { readonly parentNode: List | null }

function markOf(item: Item): string {
  const list = item.parentNode
  if (list?.nodeName !== 'OL') return '-'
  return `${Array.from(list.children).indexOf(item) + Number(list.getAttribute('start') ?? 1)}.`
}

type Cells = ArrayLike<{ readonly textContent: string | null }>
type Table = { querySelectorAll(selector: 'tr'): ArrayLike<{ querySelectorAll(selector: 'th, td'): Cells }> }

/** The first row becomes the head: Markdown has no table without one. */
function tableOf(table: Table): string {
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('th, td'), (cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim(),
    ),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const [head, ...body] = rows
  return head ? [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n') : ''
}
