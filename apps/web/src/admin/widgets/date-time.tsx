import { t } from '../messages.ts'
import { Input } from '../ui/input.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** An instant as the local time a `datetime-local` input speaks. */
export function toLocal(iso: unknown): string {
  const time = typeof iso === 'string' ? new Date(iso) : null
  if (!time || Number.isNaN(time.getTime())) return ''
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

export function toInstant(local: string): string | null {
  const time = new Date(local)
  return local === '' || Number.isNaN(time.getTime()) ? null : time.toISOString()
}

export const DateTimeWidget = (props: WidgetProps) => (
  <Input
    {...controlProps(props)}
    type="datetime-local"
    defaultValue={toLocal(props.value)}
    // Uncontrolled: the browser reports "" while a part is missing, which would wipe what is being typed.
    key={toLocal(props.value)}
    onBlur={(event) => {
      const { value, validity } = event.target
      if (validity.badInput) props.onInvalid(t('notADate'))
      else if (value !== toLocal(props.value)) props.onChange(toInstant(value))
    }}
  />
)
