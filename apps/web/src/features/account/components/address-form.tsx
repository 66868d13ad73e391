import { ApiProblem, type SavedAddress } from '@stoa/api-client'
import { type FormEvent, useState } from 'react'
import { type AddressErrors, addressProblems, checkAddress, toAddress, toDraft } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import '../../../ui/checkout-section.css'
import { Actions } from '../../../ui/actions.tsx'
import { AddressFields } from '../../../ui/address-fields.tsx'
import { Button } from '../../../ui/button.tsx'
import { Check } from '../../../ui/check.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Display } from '../../../ui/text.tsx'
import { saveAddress } from '../mutations.ts'

interface AddressFormProps {
  /** The one to change; a new one where absent. */
  address?: SavedAddress
  countries: { code: string; name: string }[]
  onDone: () => void
}

export function AddressForm({ address, countries, onDone }: AddressFormProps) {
  const [draft, setDraft] = useState(() => toDraft(address))
  const [isDefault, setIsDefault] = useState(address?.isDefaultShipping ?? false)
  const [errors, setErrors] = useState<AddressErrors>({})
  const [failed, setFailed] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = checkAddress(draft)
    setErrors(found)
    const first = Object.keys(found)[0]
    if (first) return document.getElementById(`address-${first}`)?.focus()
    setBusy(true)
    try {
      await saveAddress({ ...toAddress(draft), isDefaultShipping: isDefault, isDefaultBilling: isDefault }, address?.id)
      onDone()
    } catch (problem) {
      const named = problem instanceof ApiProblem ? addressProblems(problem) : {}
      setErrors(named)
      if (Object.keys(named).length === 0) setFailed(problemText(problem))
    }
    setBusy(false)
  }
  return (
    <form noValidate className="CheckoutSection-form" onSubmit={submit}>
      <Display size="sm">{t(address ? 'changeAddress' : 'newAddress')}</Display>
      {failed && (
        <Notice tone="danger" alert>
          {failed}
        </Notice>
      )}
      <AddressFields
        id="address"
        section="shipping"
        countries={countries}
        value={draft}
        errors={errors}
        onChange={(key, value) => {
          setDraft({ ...draft, [key]: value })
          setErrors({ ...errors, [key]: undefined })
        }}
      />
      <Check label={t('makeStandard')} checked={isDefault} onChange={(event) => setIsDefault(event.target.checked)} />
      <Actions>
        <Button variant="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Actions>
    </form>
  )
}
