import './fact-list.css'

export function FactList({ facts }: { facts: { name: string; value: string }[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="FactList">
      {facts.map(({ name, value }) => (
        <div key={name + value}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The same hairlines for points that stand alone. */
export function PointList({ points }: { points: string[] }) {
  if (points.length === 0) return null
  return (
    <ul className="FactList">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
