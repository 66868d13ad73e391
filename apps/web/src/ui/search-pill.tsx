import { Icon } from './icon.tsx'

export function SearchPill({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button className="SearchPill" type="button" aria-keyshortcuts="/" onClick={onClick}>
      <Icon name="search" />
      <span>{label}</span>
      <kbd>/</kbd>
    </button>
  )
}
