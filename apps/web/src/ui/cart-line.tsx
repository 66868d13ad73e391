import type { CartItem } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { paths } from '../lib/paths.ts'
import { Link } from '../lib/router/link.tsx'
import './cart-line.css'
import { PriceTag } from './price-tag.tsx'
import { Stepper } from './stepper.tsx'
import { TextButton } from './text-link.tsx'
import { Tile } from './tile.tsx'

interface CartLineProps {
  item: CartItem
  note: string
  notices?: ReactNode
  removeLabel: string
  onQuantity: (quantity: number) => void
  onRemove: () => void
}

export function CartLine({ item, note, notices, removeLabel, onQuantity, onRemove }: CartLineProps) {
  return (
    <li className="CartLine">
      <Tile image={item.image} tint={item.tint} ratio="1" sizes="6rem" />
      <div className="CartLine-main">
        <h3>{item.productSlug ? <Link to={paths.product(item.productSlug)}>{item.name}</Link> : item.name}</h3>
        <PriceTag price={item.total} />
        {note && <p className="Muted">{note}</p>}
        {notices}
        <div className="CartLine-tools">
          <Stepper size="sm" name={item.name} value={item.quantity} onChange={onQuantity} />
          <TextButton tap onClick={onRemove} aria-label={`${removeLabel} ${item.name}`}>
            {removeLabel}
          </TextButton>
        </div>
      </div>
    </li>
  )
}
