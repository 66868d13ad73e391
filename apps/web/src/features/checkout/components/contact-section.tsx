import type { Account } from '@stoa/api-client'
import { t as address } from '../../../lib/messages/address.ts'
import { t } from '../../../lib/messages/checkout.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckoutSection } from '../../../ui/checkout-section.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextButton, TextLink } from '../../../ui/text-link.tsx'

interface ContactSectionProps {
  email: string
  error?: string
  user: Account | null
  done: boolean
  onChange: (email: string) => void
  onDone: () => void
  onReopen: () => void
}

export function ContactSection({ email, error, user, done, onChange, onDone, onReopen }: ContactSectionProps) {
  if (done) {
    return (
      <CheckoutSection
        step={1}
        title={t('contact')}
        status="done"
        change={
          <TextButton small tap onClick={onReopen}>
            {t('change')}
          </TextButton>
        }
      >
        <p>{email}</p>
        <p className="Small Muted">{user ? t('asUser', { name: `${user.firstName} ${user.lastName}` }) : t('guest')}</p>
      </CheckoutSection>
    )
  }
  return (
    <CheckoutSection step={1} title={t('contact')} status="current">
      <form
        noValidate
        className="CheckoutSection-form"
        onSubmit={(event) => {
          event.preventDefault()
          onDone()
        }}
      >
        <Field
          id="contact-email"
          label={address('email')}
          help={t('contactHelp')}
          type="email"
          inputMode="email"
          autoComplete="email"
          value={email}
          error={error}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button variant="ink" type="submit">
          {t('goOn')}
        </Button>
      </form>
      {!user && (
        <p className="Small Muted">
          {t('haveAccount')} <TextLink to={paths.login(paths.checkout)}>{t('login')}</TextLink>
        </p>
      )}
    </CheckoutSection>
  )
}
