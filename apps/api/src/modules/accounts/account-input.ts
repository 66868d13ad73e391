import { z } from 'zod'
import { PASSWORD_MAX } from './domain/password-policy.ts'

/** One line or more of text. */
export const plainText = (max: number) => z.string().trim().max(max)

/** Trimmed and lower-cased, so that one person has one account however they write their address. */
export const emailInput = z.string().trim().toLowerCase().max(254).check(z.email())

/** A password as typed: any characters; what makes a good one is the policy's business. */
export const passwordInput = z
  .string()
  .min(1)
  .max(PASSWORD_MAX * 2)

/** How the refresh token travels: by cookie for browsers, in the body for programs that keep it themselves. */
export const tokenDelivery = z.enum(['cookie', 'body']).meta({ id: 'TokenDelivery' }).default('cookie')

export type TokenDelivery = z.output<typeof tokenDelivery>
