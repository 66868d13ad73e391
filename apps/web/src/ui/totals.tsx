import './totals.css'

export interface TotalLine {
  label: string
  value: string
  kind?: 'total' | 'note'
}

export function Totals({ lines }: { lines: TotalLine[] }) {
  return (
    <dl className="Totals">
      {lines.map(({ label, value, kind }) => (
        <div key={label} data-total={kind === 'total' || undefined} data-note={kind === 'note' || undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
