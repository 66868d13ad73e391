import type { CSSProperties } from 'react'
import './skeleton.css'

interface SkeletonProps {
  kind?: 'tile' | 'line'
  style?: CSSProperties
}

export function Skeleton({ kind, style }: SkeletonProps) {
  return <div className="Skeleton" data-kind={kind} style={style} />
}
