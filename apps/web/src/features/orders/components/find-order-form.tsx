import { ApiProblem } from '@stoa/api-client'
import { useState } from 'react'
import { checkEmail } from '../../../lib/address.ts'
import { t } from '../../../lib/messages/find-order.ts'
import { paths } from '../../../lib/paths.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { navigate } from '../../../lib/router/location.ts'
import { useForm } from '../../../lib/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { lookUpOrder } from '../mutations.ts'

export function FindOrderForm() {
  const [failed, setFailed] = useState<string>()
  const form = useForm(
    { number: '', email: '' },
    {
      check: ({ number, email }) => ({
        number: number.trim() ? undefined : t('needNumber'),
        email: email.trim() ? checkEmail(email) : t('needEmail'),
      }),
      send: async ({ number, email }) => {
        setFailed(undefined)
        const order = await lookUpOrder(number.replace(/^\D+/, ''), email)
        navigate(paths.order(order.id, order.token))
      },
      onProblem: (problem) => {
        const missing = problem instanceof ApiProblem && (problem.status === 404 || problem.status === 403)
        setFailed(missing ? t('findMissing') : problemText(problem))
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
      <Field
        label={t('findNumber')}
        help={t('findNumberHelp')}
        inputMode="numeric"
        autoComplete="off"
        {...form.field('number')}
      />
      <Field label={t('findEmail')} type="email" autoComplete="email" {...form.field('email')} />
      <Button variant="ink" wide type="submit" busy={form.busy}>
        {t('findAction')}
      </Button>
    </form>
  )
}
