import type { Address } from '@stoa/api-client'
import { useState } from 'react'
import type { AddressDraft, AddressErrors } from '../lib/address.ts'
import { needsRegion } from '../lib/address.ts'
import { t } from '../lib/messages/address.ts'
import { Field, SelectField } from './field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { TextButton } from './text-link.tsx'

interface AddressFieldsProps {
  /** Begins the ids of the fields, so that two addresses fit on one page. */
  id: string
  /** `shipping` or `billing`, for the browser's own filling in. */
  section: 'shipping' | 'billing'
  countries: { code: string; name: string }[]
  value: AddressDraft
  errors: AddressErrors
  onChange: (key: keyof Address, value: string) => void
  onBlur?: () => void
}

const shapes: Partial<Record<keyof Address, { span?: 3; pair?: boolean; optional?: boolean; auto: string }>> = {
  firstName: { span: 3, pair: true, auto: 'given-name' },
  lastName: { span: 3, pair: true, auto: 'family-name' },
  company: { optional: true, auto: 'organization' },
  line1: { auto: 'address-line1' },
  line2: { optional: true, auto: 'address-line2' },
  postalCode: { span: 3, auto: 'postal-code' },
  city: { span: 3, auto: 'address-level2' },
  region: { auto: 'address-level1' },
  phone: { optional: true, auto: 'tel' },
}

export function AddressFields({ id, section, countries, value, errors, onChange, onBlur }: AddressFieldsProps) {
  const [more, setMore] = useState(value.line2 !== '')
  const field = (key: Exclude<keyof Address, 'country'>) => {
    const { auto, ...shape } = shapes[key] ?? { auto: 'off' }
    return (
      <Field
        {...shape}
        id={`${id}-${key}`}
        label={t(key)}
        help={key === 'phone' ? t('phoneHelp') : undefined}
        type={key === 'phone' ? 'tel' : 'text'}
        autoComplete={`${section} ${auto}`}
        value={value[key]}
        error={errors[key]}
        onChange={(event) => onChange(key, event.target.value)}
        onBlur={onBlur}
      />
    )
  }
  return (
    <FieldGrid>
      <SelectField
        id={`${id}-country`}
        label={t('country')}
        autoComplete={`${section} country`}
        value={value.country}
        error={errors.country}
        onChange={(event) => onChange('country', event.target.value)}
      >
        <option value="">{t('chooseCountry')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {field('firstName')}
      {field('lastName')}
      {field('line1')}
      {more || value.line2 ? (
        field('line2')
      ) : (
        <TextButton small onClick={() => setMore(true)}>
          {t('addLine2')}
        </TextButton>
      )}
      {field('postalCode')}
      {field('city')}
      {needsRegion(value.country) && field('region')}
      {field('phone')}
    </FieldGrid>
  )
}
