import { useState } from 'react'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { showToast } from '../../../lib/toasts.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import '../../../ui/checkout-section.css'
import { Notice } from '../../../ui/notice.tsx'
import { PasswordField } from '../../../ui/password-field.tsx'
import { changePassword } from '../mutations.ts'

const empty = { currentPassword: '', newPassword: '' }
const shortest = 12

export function PasswordForm() {
  const [failed, setFailed] = useState<string>()
  const form = useForm(empty, {
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: currentPassword ? undefined : t('needPassword'),
      newPassword: newPassword.length >= shortest ? undefined : t('shortPassword'),
    }),
    send: async ({ currentPassword, newPassword }) => {
      setFailed(undefined)
      await changePassword(currentPassword, newPassword)
      form.setValues(empty)
      showToast({ text: t('passwordChanged'), done: true })
    },
    onProblem: (problem) => setFailed(problemText(problem)),
  })
  return (
    <form noValidate className="CheckoutSection-form" onSubmit={form.submit}>
      {failed && (
        <Notice tone="danger" alert>
          {failed}
        </Notice>
      )}
      <PasswordField label={t('currentPassword')} autoComplete="current-password" {...form.field('currentPassword')} />
      <PasswordField
        label={t('newPassword')}
        help={t('passwordHelp')}
        autoComplete="new-password"
        {...form.field('newPassword')}
      />
      <Button variant="primary" type="submit" busy={form.busy}>
        {t('changePassword')}
      </Button>
    </form>
  )
}
