import { paths } from '../lib/paths.ts'
import { Link } from '../lib/router/link.tsx'

export function Wordmark({ name, label }: { name: string; label: string }) {
  return (
    <Link className="Wordmark" to={paths.home} aria-label={label}>
      <svg aria-hidden="true" viewBox="0 0 22 22">
        <path d="M0 21V3.5a3 3 0 0 1 6 0V21zM8 21V3.5a3 3 0 0 1 6 0V21zM16 21V3.5a3 3 0 0 1 6 0V21z" />
      </svg>
      {name}
    </Link>
  )
}
