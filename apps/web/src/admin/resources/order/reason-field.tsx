import type { Choice } from '../../engine/meta-types.ts'
import { t } from '../../messages.ts'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'

type Props = { choices?: Choice[]; value: string; onChange: (value: string) => void }

/** Why: one of the declared reasons where there are any, else in words. */
export const ReasonField = ({ choices, value, onChange }: Props) => (
  <Field id="reason" label={t('reason')} isRequired>
    {choices ? (
      <Select id="reason" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('choose')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    ) : (
      <Input id="reason" value={value} maxLength={200} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
)
