import { defineOperation, everyone, listTag } from '@stoa/kit'
import { z } from 'zod'
import { deliveryOfferView, readDeliveryOffer } from './read-delivery-offer.ts'

export const shippingOperations = [
  defineOperation('shop.delivery', {
    summary: 'What delivery costs in the shop’s own country, and when it arrives.',
    rest: 'GET /shop/delivery',
    graphql: 'delivery',
    access: everyone,
    budget: 2,
    cache: {
      ttlSeconds: 60,
      tags: () => ['ShopSettings', 'ShippingZone', 'ShippingMethod', 'ShippingRate'].map(listTag),
    },
    input: z.object({}),
    output: deliveryOfferView.nullable(),
    run: readDeliveryOffer,
  }),
]
