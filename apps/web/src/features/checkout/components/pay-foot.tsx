import type { Cart } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { t as address } from '../../../lib/messages/address.ts'
import { t } from '../../../lib/messages/till.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckoutFoot } from '../../../ui/checkout-layout.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { icons } from '../../../ui/icons.ts'
import { Notice } from '../../../ui/notice.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import type { ErrorLink } from '../draft.ts'

export interface PayFootProps {
  cart: Cart
  /** Fields to mend, counted once; empty before the first try. */
  mistakes: ErrorLink[]
  failed: string | null
  state: 'idle' | 'busy' | 'slow'
  problems: ReactNode
  onPay: () => void
}

function nameOf({ field }: ErrorLink): string {
  if (field === 'email') return t('yourEmail')
  if (field === 'delivery') return t('needDelivery')
  return address(field as 'city').toLowerCase()
}

function follow(target: string) {
  const element = document.getElementById(target)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

function Mistakes({ mistakes }: { mistakes: ErrorLink[] }) {
  return (
    <Notice tone="danger" alert>
      {t('fixFirst', { count: mistakes.length })}{' '}
      {mistakes.map((mistake, index) => (
        <span key={mistake.target}>
          {index > 0 && ', '}
          <a
            className="TextLink"
            href={`#${mistake.target}`}
            onClick={(event) => {
              event.preventDefault()
              follow(mistake.target)
            }}
          >
            {nameOf(mistake)}
          </a>
        </span>
      ))}
      .
    </Notice>
  )
}

export function PayFoot({ cart, mistakes, failed, state, problems, onPay }: PayFootProps) {
  return (
    <CheckoutFoot>
      {problems}
      {failed && (
        <Notice tone="danger" alert>
          {failed}
        </Notice>
      )}
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
      <Button variant="primary" size="lg" wide busy={state !== 'idle'} onClick={onPay}>
        {state === 'idle' && <Icon name={icons.lock} />}
        {state === 'idle' ? t('pay', { amount: formatMoney(cart.total) }) : t('paying')}
      </Button>
      <p className="Small Muted" role="status">
        {state === 'slow' && t('slow')}
      </p>
      <p className="Small Muted">
        {t('agree')} <TextLink to={paths.page('terms')}>{t('terms')}</TextLink>. {t('returns')}
      </p>
    </CheckoutFoot>
  )
}
