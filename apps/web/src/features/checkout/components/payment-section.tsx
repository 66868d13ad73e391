import { t } from '../../../lib/messages/checkout.ts'
import { CheckoutSection } from '../../../ui/checkout-section.tsx'
import { Choice, ChoiceList } from '../../../ui/choice-list.tsx'
import { testCards } from '../test-cards.ts'

interface PaymentSectionProps {
  ready: boolean
  token: string
  onChoose: (token: string) => void
}

export function PaymentSection({ ready, token, onChoose }: PaymentSectionProps) {
  return (
    <CheckoutSection step={4} title={t('payment')} status={ready ? 'current' : 'next'}>
      <p className="Small Muted">{t('testCard')}</p>
      <ChoiceList label={t('payment')}>
        {testCards().map((card) => (
          <Choice
            key={card.token}
            name="card"
            value={card.token}
            title={card.title}
            text={card.text}
            checked={card.token === token}
            onChoose={onChoose}
          />
        ))}
      </ChoiceList>
    </CheckoutSection>
  )
}
