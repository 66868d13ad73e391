import { defineOperation, everyone, listTag } from '@stoa/kit'
import { z } from 'zod'
import { readShop, shopView } from './read-shop.ts'
import { contactInput, contactView, sendContactMessage } from './send-contact-message.ts'

export const contentOperations = [
  defineOperation('shop.read', {
    summary: 'Name, currencies and countries of the shop.',
    rest: 'GET /shop',
    graphql: 'shop',
    access: everyone,
    budget: 1,
    cache: { ttlSeconds: 60, tags: () => [listTag('ShopSettings')] },
    input: z.object({}),
    output: shopView,
    run: readShop,
  }),
  defineOperation('contact.send', {
    summary: 'Write to the shop.',
    rest: 'POST /contact',
    status: 201,
    access: everyone,
    throttle: 'contact',
    budget: 6,
    input: contactInput,
    output: contactView,
    run: sendContactMessage,
  }),
]
