import { ApiProblem } from '@stoa/api-client'
import { useState } from 'react'
import { checkEmail } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { navigate } from '../../../lib/router/location.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { register } from '../mutations.ts'

const shortest = 12

export function RegisterForm({ next }: { next: string }) {
  const [failed, setFailed] = useState<string>()
  const form = useForm(
    { firstName: '', lastName: '', email: '', password: '' },
    {
      check: ({ firstName, lastName, email, password }) => ({
        firstName: firstName.trim() ? undefined : t('needFirstName'),
        lastName: lastName.trim() ? undefined : t('needLastName'),
        email: checkEmail(email),
        password: password.length >= shortest ? undefined : t('shortPassword'),
      }),
      send: async (values) => {
        setFailed(undefined)
        await register(values)
        navigate(next, { replace: true })
      },
      onProblem: (problem) => {
        const taken = problem instanceof ApiProblem && (problem.status === 409 || problem.status === 401)
        setFailed(taken ? t('taken') : problemText(problem))
      },
    },
  )
  return (
    <form noValidate onSubmit={form.submit}>
      {failed && (
        <Notice tone="danger" alert>
          {failed}
        </Notice>
      )}
      <FieldGrid>
        <Field span={3} pair label={t('firstName')} autoComplete="given-name" {...form.field('firstName')} />
        <Field span={3} pair label={t('lastName')} autoComplete="family-name" {...form.field('lastName')} />
      </FieldGrid>
      <Field label={t('email')} type="email" autoComplete="email" {...form.field('email')} />
      <PasswordField
        label={t('password')}
        help={t('passwordHelp')}
        autoComplete="new-password"
        {...form.field('password')}
      />
      <Button variant="primary" size="lg" wide type="submit" busy={form.busy}>
        {t('register')}
      </Button>
    </form>
  )
}
