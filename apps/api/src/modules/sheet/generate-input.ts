import { LARGEST_PRICE } from '@stoa/kernel'
import { type Decision, predicate, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { decide, rights } from './rights.ts'

const MAX_COMBINATIONS = 2000

export const generateInput = z.object({
  id: uuidSchema,
  combinations: z
    .array(
      z
        .array(uuidSchema)
        .max(10)
        .describe('Ids of option values, one of each option; none where the product has no options.'),
    )
    .min(1)
    .max(MAX_COMBINATIONS),
  skuPrefix: z.string().trim().max(40).optional().describe('Begins each SKU. Default: the product’s slug.'),
  prices: z
    .array(
      z
        .strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), amountMinor: z.int().min(0).max(LARGEST_PRICE) })
        .meta({ id: 'NewVariantPrice' }),
    )
    .max(20)
    .refine((all) => new Set(all.map(({ currency }) => currency)).size === all.length, {
      message: 'Each currency once.',
    })
    .default([])
    .describe('What each of them costs.'),
})

export type GenerateInput = z.output<typeof generateInput>

export const generatedView = view('GeneratedVariants', { id: uuidSchema, made: z.int() })

export const generateAccess = predicate<GenerateInput>(
  'variantMakers',
  'staff who may change products, and prices where they give any',
  (ctx, { prices }): Decision => decide(ctx as Ctx, [rights.make, ...(prices.length > 0 ? [rights.changePrices] : [])]),
)
