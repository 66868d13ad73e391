import { useState } from 'react'
import { t } from '../../../lib/messages/till.ts'
import { CheckoutSection } from '../../../ui/checkout-section.tsx'
import { Choice, ChoiceList } from '../../../ui/choice-list.tsx'
import { TextButton } from '../../../ui/text-link.tsx'
import { testCards } from '../test-cards.ts'

interface PaymentSectionProps {
  ready: boolean
  token: string
  onChoose: (token: string) => void
}

/** The answers of a bank that a shop meets daily; the rare ones are folded away. */
const usual = 3

export function PaymentSection({ ready, token, onChoose }: PaymentSectionProps) {
  const cards = testCards()
  const [all, setAll] = useState(false)
  return (
    <CheckoutSection step={4} title={t('payment')} status={ready ? 'current' : 'next'}>
      <p className="Small Muted">{t('testCard')}</p>
      <ChoiceList label={t('payment')}>
        {cards.slice(0, all ? cards.length : usual).map((card) => (
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
      {!all && (
        <TextButton small tap onClick={() => setAll(true)}>
          {t('moreCards')}
        </TextButton>
      )}
    </CheckoutSection>
  )
}
