import { t } from '../../lib/messages/till.ts'

/** Tokens of the built-in test provider, in a shopper's words. */
export const testCards = () => [
  { token: 'tok_ok', title: t('cardOk'), text: t('cardOkText') },
  { token: 'tok_declined', title: t('cardDeclined'), text: t('cardDeclinedText') },
  { token: 'tok_3ds', title: t('card3ds'), text: t('card3dsText') },
  { token: 'tok_late', title: t('cardLate'), text: t('cardLateText') },
  { token: 'tok_late_declined', title: t('cardLateDeclined'), text: t('cardLateDeclinedText') },
  { token: 'tok_duplicate', title: t('cardDuplicate'), text: t('cardDuplicateText') },
  { token: 'tok_timeout', title: t('cardTimeout'), text: t('cardTimeoutText') },
]
