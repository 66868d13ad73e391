import type { ImageAsset, Tint } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './niche.css'
import { Stage } from './tile.tsx'

export function Colonnade({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="Colonnade" aria-label={label}>
      {children}
    </nav>
  )
}

interface ArchProps {
  tint: Tint
  image?: ImageAsset | null
  priority?: boolean
}

const sizes = '(width <= 60rem) 8.75rem, (width <= 90rem) 13vw, 11.5rem'

function Arch({ tint, image, priority }: ArchProps) {
  return (
    <span className="Niche-arch" data-tint={tint}>
      {image && <Stage image={image} priority={priority} sizes={sizes} />}
    </span>
  )
}

/** A standing place between two columns that leads to a department. */
export function Niche({ to, name, count, ...arch }: ArchProps & { to: string; name: string; count?: number }) {
  return (
    <Link className="Niche" to={to}>
      <Arch {...arch} />
      <span className="Niche-label">
        {name} {count != null && <small className="num">{count}</small>}
      </span>
    </Link>
  )
}

/** The same place as decoration; empty, it says that nothing is here. */
export function SilentNiche(arch: ArchProps) {
  return (
    <span className="Niche" data-empty={arch.image ? undefined : true}>
      <Arch {...arch} />
    </span>
  )
}

export function SkeletonColonnade() {
  return (
    <div className="Colonnade" aria-hidden="true">
      {[1, 2, 3, 4, 5, 6, 7].map((niche) => (
        <span className="Niche" key={niche}>
          <span className="Niche-arch Skeleton" />
          <span className="Niche-label">&nbsp;</span>
        </span>
      ))}
    </div>
  )
}
