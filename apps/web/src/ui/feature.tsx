import type { ImageAsset, Tint } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './feature.css'
import { Display } from './text.tsx'
import { Tile } from './tile.tsx'

interface FeatureProps {
  title: string
  image: ImageAsset | null
  tint: Tint
  to: string
  linkLabel: string
  children: ReactNode
}

export function Feature({ title, image, tint, to, linkLabel, children }: FeatureProps) {
  return (
    <section className="Section" aria-labelledby="feature">
      <div className="Feature">
        <div className="Feature-text">
          <Display size="lg" id="feature">
            {title}
          </Display>
          {children}
        </div>
        <Link to={to} aria-label={linkLabel} tabIndex={-1} aria-hidden="true">
          <Tile image={image} tint={tint} sizes="(width <= 60rem) 92vw, 46rem" />
        </Link>
      </div>
    </section>
  )
}
