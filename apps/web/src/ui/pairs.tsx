import type { ReactNode } from 'react'
import './pairs.css'

export function Pairs({ pairs }: { pairs: { name: string; value: ReactNode }[] }) {
  return (
    <dl className="Pairs">
      {pairs.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
