import { formatMoney, LARGEST_PRICE } from '@stoa/kernel'

const [euros, yen] = ['EUR', 'JPY'].map((currency) => formatMoney({ amount: LARGEST_PRICE, currency }, 'en'))

/** What the checks on prices ask for. What a minor unit is depends on the currency, so two of them serve as examples. */
export const priceRule = `A price is a whole number from 0 to ${LARGEST_PRICE} in minor units: at most ${euros}, or ${yen}.`
