import { view } from '@stoa/kit'
import { z } from 'zod'

const text = (max: number) => z.string().trim().min(1).max(max)
const optional = (max: number) => z.string().trim().max(max).nullish()

/** A postal address. `country` is ISO 3166-1 alpha-2. */
export const addressView = view('Address', {
  firstName: text(100),
  lastName: text(100),
  company: optional(120),
  line1: text(200),
  line2: optional(200),
  city: text(120),
  region: optional(120),
  postalCode: text(20),
  country: z.string().regex(/^[A-Z]{2}$/, 'Must be a two-letter country code'),
  phone: optional(40),
})

export type Address = z.infer<typeof addressView>
