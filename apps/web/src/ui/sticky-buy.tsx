import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import './sticky-buy.css'

interface StickyBuyProps {
  /** The main button; this bar stands in while that is out of view. */
  watch: RefObject<HTMLElement | null>
  children: ReactNode
}

export function StickyBuy({ watch, children }: StickyBuyProps) {
  const [away, setAway] = useState(false)
  useEffect(() => {
    const target = watch.current
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => {
      setAway(!entry?.isIntersecting && (entry?.boundingClientRect.top ?? 0) < 0)
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [watch])
  return away ? <div className="StickyBuy">{children}</div> : null
}
