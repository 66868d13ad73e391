import type { Address, SavedAddress } from '@stoa/api-client'
import { type AddressDraft, toAddress } from '../../../lib/address.ts'
import { addressLines } from '../../../lib/address-lines.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { AddressFields } from '../../../ui/address-fields.tsx'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { CheckoutSection } from '../../../ui/checkout-section.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { TextButton } from '../../../ui/text-link.tsx'
import type { CheckoutDraft, CheckoutErrors } from '../draft.ts'

interface AddressSectionProps {
  status: 'current' | 'done' | 'next'
  draft: CheckoutDraft
  errors: CheckoutErrors
  countries: { code: string; name: string }[]
  book: SavedAddress[]
  busy: boolean
  onField: (section: 'shipping' | 'billing', key: keyof Address, value: string) => void
  onSame: (same: boolean) => void
  onPick: (address: SavedAddress) => void
  onDone: () => void
  onReopen: () => void
}

const oneLine = (address: Address) => addressLines(address).join(', ')
const same = (saved: Address, draft: AddressDraft) => oneLine(saved) === oneLine(toAddress(draft))

export function AddressSection(props: AddressSectionProps) {
  const { status, draft, errors, countries, book, busy, onField, onSame, onPick, onDone, onReopen } = props
  if (status === 'done') {
    return (
      <CheckoutSection
        step={2}
        title={t('where')}
        status="done"
        change={
          <TextButton small tap onClick={onReopen}>
            {t('change')}
          </TextButton>
        }
      >
        <p>{oneLine(toAddress(draft.shipping))}</p>
        {!draft.billingSame && (
          <p className="Small Muted">
            {t('billing')}: {oneLine(toAddress(draft.billing))}
          </p>
        )}
      </CheckoutSection>
    )
  }
  return (
    <CheckoutSection step={2} title={t('where')} status={status}>
      <form
        noValidate
        className="CheckoutSection-form"
        onSubmit={(event) => {
          event.preventDefault()
          onDone()
        }}
      >
        {book.length > 0 && (
          <SelectField
            label={t('savedAddress')}
            defaultValue={book.find((saved) => same(saved, draft.shipping))?.id ?? ''}
            onChange={(event) => {
              const picked = book.find(({ id }) => id === event.target.value)
              if (picked) onPick(picked)
            }}
          >
            <option value="">{t('otherAddress')}</option>
            {book.map((address) => (
              <option key={address.id} value={address.id}>
                {oneLine(address)}
              </option>
            ))}
          </SelectField>
        )}
        <AddressFields
          id="shipping"
          section="shipping"
          countries={countries}
          value={draft.shipping}
          errors={errors.shipping}
          onChange={(key, value) => onField('shipping', key, value)}
        />
        <Check
          label={t('sameBilling')}
          checked={draft.billingSame}
          onChange={(event) => onSame(event.target.checked)}
        />
        {!draft.billingSame && (
          <AddressFields
            id="billing"
            section="billing"
            countries={countries}
            value={draft.billing}
            errors={errors.billing}
            onChange={(key, value) => onField('billing', key, value)}
          />
        )}
        <Button variant="ink" type="submit" busy={busy}>
          {t('toDelivery')}
        </Button>
      </form>
    </CheckoutSection>
  )
}
