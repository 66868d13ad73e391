import { useState } from 'react'
import { checkEmail } from '../../../lib/address.ts'
import { api } from '../../../lib/api.ts'
import { t } from '../../../lib/messages/content.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextAreaField } from '../../../ui/text-area-field.tsx'

export function ContactForm() {
  const [state, setState] = useState<{ sent?: boolean; failed?: string }>({})
  const form = useForm(
    { name: '', email: '', message: '' },
    {
      check: ({ name, email, message }) => ({
        name: name.trim() ? undefined : t('needName'),
        email: checkEmail(email),
        message: message.trim().length > 3 ? undefined : t('needMessage'),
      }),
      send: async (body) => {
        await api.post('/contact', { body })
        setState({ sent: true })
      },
      onProblem: (problem) => setState({ failed: problemText(problem) }),
    },
  )
  if (state.sent) {
    return (
      <Notice tone="success" alert>
        <b>{t('sentTitle')}</b> {t('sentText')}
      </Notice>
    )
  }
  return (
    <form noValidate onSubmit={form.submit}>
      {state.failed && (
        <Notice tone="danger" alert>
          {state.failed}
        </Notice>
      )}
      <Field label={t('name')} autoComplete="name" {...form.field('name')} />
      <Field label={t('email')} help={t('emailHelp')} type="email" autoComplete="email" {...form.field('email')} />
      <TextAreaField label={t('message')} {...form.field('message')} />
      <Button variant="ink" wide type="submit" busy={form.busy}>
        {t('send')}
      </Button>
    </form>
  )
}
