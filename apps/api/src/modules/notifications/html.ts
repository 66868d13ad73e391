/** Text that is HTML already. Made by `html` only. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
  toString(): string {
    return this.source
  }
}

type Insert = Html | string | number | null | undefined | false | readonly Insert[]

/** ``html`<p>${name}</p>` ``: every value is escaped; pieces made by `html` are spliced in, lists joined, nothing left out. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  return new Html(strings.reduce((left, right, index) => `${left}${render(inserts[index - 1])}${right}`))
}

function render(insert: Insert): string {
  if (insert instanceof Html) return insert.source
  if (Array.isArray(insert)) return insert.map(render).join('')
  if (insert === null || insert === undefined || insert === false) return ''
  return escapeText(String(insert))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}
