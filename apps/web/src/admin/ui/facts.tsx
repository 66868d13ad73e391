import { Fragment, type ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode; isSum?: boolean; key?: string }

export const Facts = ({ facts, isLeft }: { facts: Fact[]; isLeft?: boolean }) => (
  <dl className="facts" data-left={isLeft ? '' : undefined}>
    {facts.map(({ label, value, isSum, key }) => (
      <Fragment key={key ?? String(label)}>
        <dt className={isSum ? 'sum' : undefined}>{label}</dt>
        <dd className={isSum ? 'sum' : undefined}>{value}</dd>
      </Fragment>
    ))}
  </dl>
)
