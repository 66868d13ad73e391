import { Icon } from './icon.tsx'

export function SearchPill({ label, short, onClick }: { label: string; short: string; onClick: () => void }) {
  return (
    <button className="SearchPill" type="button" aria-label={label} aria-keyshortcuts="/" onClick={onClick}>
      <Icon name="search" />
      <span>{short}</span>
      <kbd>/</kbd>
    </button>
  )
}
