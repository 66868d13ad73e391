import { t } from '../messages.ts'
import { Check, Choice } from '../ui/check.tsx'
import { radioChoices } from './radio-choices.ts'
import { controlProps, type WidgetProps } from './widget.ts'

/** Few choices, all in sight. */
export function RadioWidget(props: WidgetProps) {
  const { id, name, 'aria-label': label, 'aria-required': isRequired, ...rest } = controlProps(props)
  return (
    <div
      {...rest}
      role="radiogroup"
      className="radios"
      aria-required={isRequired}
      aria-label={label}
      aria-labelledby={label ? undefined : `${id}-label`}
    >
      {radioChoices(props.field, { none: '–', yes: t('yes'), no: t('no') }).map((choice) => (
        <Choice key={choice.label}>
          <Check
            type="radio"
            // Two forms of the same resource may be open, one over the other.
            name={`${name}-${id}`}
            checked={(props.value ?? null) === choice.value}
            onChange={() => props.onChange(choice.value)}
          />
          {choice.label}
        </Choice>
      ))}
    </div>
  )
}
