import type { ReactNode } from 'react'
import './load-more.css'
import { Meter } from './meter.tsx'

interface LoadMoreProps {
  note: string
  seen: number
  total?: number
  action?: ReactNode
}

export function LoadMore({ note, seen, total, action }: LoadMoreProps) {
  return (
    <div className="LoadMore">
      <p className="num" role="status">
        {note}
      </p>
      {total != null && <Meter value={seen} of={total} />}
      {action}
    </div>
  )
}
