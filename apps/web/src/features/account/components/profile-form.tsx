import type { Account } from '@stoa/api-client'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { showToast } from '../../../lib/toasts.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import '../../../ui/checkout-section.css'
import { Field } from '../../../ui/field.tsx'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { saveProfile } from '../mutations.ts'

export function ProfileForm({ account }: { account: Account }) {
  const form = useForm(
    { firstName: account.firstName, lastName: account.lastName },
    {
      check: ({ firstName, lastName }) => ({
        firstName: firstName.trim() ? undefined : t('needFirstName'),
        lastName: lastName.trim() ? undefined : t('needLastName'),
      }),
      send: async ({ firstName, lastName }) => {
        await saveProfile({ firstName: firstName.trim(), lastName: lastName.trim() })
        showToast({ text: t('savedToast'), done: true })
      },
      onProblem: (problem) => showToast({ text: problemText(problem) }),
    },
  )
  return (
    <form noValidate className="CheckoutSection-form" onSubmit={form.submit}>
      <FieldGrid>
        <Field span={3} label={t('firstName')} autoComplete="given-name" {...form.field('firstName')} />
        <Field span={3} label={t('lastName')} autoComplete="family-name" {...form.field('lastName')} />
        <Field label={t('email')} help={t('emailFixed')} value={account.email} disabled readOnly />
      </FieldGrid>
      <Button variant="primary" type="submit" busy={form.busy}>
        {t('save')}
      </Button>
    </form>
  )
}
