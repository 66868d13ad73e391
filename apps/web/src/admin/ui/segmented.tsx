type Props<T extends string> = {
  label: string
  value: T
  options: { value: T; label: string }[]
  onChange: (value: T) => void
}

/** A few views of one thing, one of them on. */
export const Segmented = <T extends string>({ label, value, options, onChange }: Props<T>) => (
  <fieldset className="segmented" aria-label={label}>
    {options.map((option) => (
      <button
        type="button"
        key={option.value}
        aria-pressed={option.value === value}
        aria-current={option.value === value || undefined}
        onClick={() => onChange(option.value)}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
)
