import './layout.css'

export function SkipLink({ text }: { text: string }) {
  return (
    <a className="SkipLink" href="#main">
      {text}
    </a>
  )
}
