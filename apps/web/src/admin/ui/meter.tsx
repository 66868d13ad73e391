type Props = { value: number; max: number; size?: 'l'; tone?: 'warn' | 'bad'; label: string }

export function Meter({ value, max, size, tone, label }: Props) {
  const share = max > 0 ? Math.min(100, Math.round((value / max) * 100)) : 0
  return (
    <span
      className="meter"
      data-size={size}
      data-tone={tone}
      role="progressbar"
      aria-valuenow={share}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-label={label}
      tabIndex={-1}
    >
      <i style={{ width: `${share}%` }} />
    </span>
  )
}
