import { formatNumber } from '../../lib/format.ts'

export const Count = ({ value, tone }: { value: number; tone?: 'brand' }) => (
  <span className="count" data-tone={tone}>
    {formatNumber(value)}
  </span>
)
