import { useQuery } from '@tanstack/react-query'
import { homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { SilentNiche } from '../../ui/niche.tsx'

const tints = ['sage', 'blush', 'mist'] as const

interface StillNichesProps {
  from?: number
  /** Leaves the middle one empty. */
  gap?: boolean
}

/** Three niches with things from the shop, beside a form or where something is missing. */
export function StillNiches({ from = 0, gap }: StillNichesProps) {
  const niches = useQuery(homeQuery(useCurrency())).data?.colonnade.slice(from, from + 3) ?? []
  return tints.map((tint, index) => (
    <SilentNiche
      key={tint}
      tint={niches[index]?.tint ?? tint}
      image={gap && index === 1 ? null : niches[index]?.image}
    />
  ))
}
