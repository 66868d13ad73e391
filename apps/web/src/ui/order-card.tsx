import type { OrderItem } from '@stoa/api-client'
import type { ReactNode } from 'react'
import './order-card.css'
import { Display } from './text.tsx'
import { Tile } from './tile.tsx'

interface OrderCardProps {
  title: ReactNode
  note: string
  badge: ReactNode
  /** Small pictures, where the card is folded. */
  items?: OrderItem[]
  children?: ReactNode
}

export function OrderCard({ title, note, badge, items, children }: OrderCardProps) {
  return (
    <article className="OrderCard">
      <header className="OrderCard-head">
        <div>
          <h2 className="num">{title}</h2>
          <p className="Small Muted num">{note}</p>
        </div>
        {badge}
        {items && (
          <div className="OrderCard-items">
            {items.slice(0, 4).map((item) => (
              <Tile key={item.id} image={item.image} tint={item.tint} ratio="1" sizes="4rem" />
            ))}
          </div>
        )}
      </header>
      {children && <div className="OrderCard-body">{children}</div>}
    </article>
  )
}

export function OrderWhen({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="OrderCard-when">
      <Display as="p" size="md">
        {title}
      </Display>
      {children}
    </div>
  )
}
