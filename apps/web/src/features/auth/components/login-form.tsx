import { ApiProblem } from '@stoa/api-client'
import { useState } from 'react'
import { checkEmail } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { navigate } from '../../../lib/router/location.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { logIn } from '../mutations.ts'

export function LoginForm({ next }: { next: string }) {
  const [failed, setFailed] = useState<string>()
  const form = useForm(
    { email: '', password: '' },
    {
      check: ({ email, password }) => ({
        email: checkEmail(email),
        password: password ? undefined : t('needPassword'),
      }),
      send: async ({ email, password }) => {
        setFailed(undefined)
        await logIn(email, password)
        navigate(next, { replace: true })
      },
      onProblem: (problem) => {
        const wrong = problem instanceof ApiProblem && (problem.status === 401 || problem.status === 400)
        setFailed(wrong ? t('wrong') : problemText(problem))
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
      <Field label={t('email')} type="email" autoComplete="username" {...form.field('email')} />
      <PasswordField label={t('password')} autoComplete="current-password" {...form.field('password')} />
      <Button variant="primary" size="lg" wide type="submit" busy={form.busy}>
        {t('login')}
      </Button>
    </form>
  )
}
