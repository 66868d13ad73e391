import './prose.css'

/** Text written by shopkeepers. The API renders and sanitises it; nothing else may be passed here. */
export function Prose({ html }: { html: string }) {
  return <div className="Prose" dangerouslySetInnerHTML={{ __html: html }} />
}
