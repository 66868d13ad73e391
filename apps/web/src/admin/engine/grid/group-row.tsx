import { roles } from './roles.ts'

type Props = { label: string; note: string; position: number; top: number; columns: number }

/** The heading of rows that belong together. */
export const GroupRow = ({ label, note, position, top, columns }: Props) => (
  <div {...roles.row(position + 2)} className="grid-row grid-group" style={{ transform: `translateY(${top}px)` }}>
    <div {...roles.cell({ 'aria-colspan': columns })}>
      <span className="strong">{label}</span> <span className="muted">{note}</span>
    </div>
  </div>
)
