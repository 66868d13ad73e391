import type { Config } from '../config.ts'

export type Credentials = {
  readonly admin: { email: string; password: string }
  readonly customer: { email: string; password: string }
}

/** The addresses, and at the first start the credentials, which are shown this once. */
export function announce(config: Config, address: string, credentials: Credentials | null, startedAt: number): string {
  const lines = [
    '',
    `  Stoa is open (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
    '',
    `  Shop       ${address}/`,
    `  Admin      ${address}/admin`,
    `  REST       ${address}/api/v1/products   reference: ${address}/docs`,
    `  GraphQL    ${address}/graphql${config.hasIntrospection ? `   try it: ${address}/graphiql` : ''}`,
    ...(config.hasMailbox ? [`  Mailbox    ${address}/dev/mailbox`] : []),
    '',
  ]
  if (credentials) {
    const { admin, customer } = credentials
    lines.push(
      '  These passwords were made for this shop and are shown only now:',
      `  Admin      ${admin.email}   ${admin.password}`,
      `  Customer   ${customer.email}   ${customer.password}`,
      '',
    )
  }
  return lines.join('\n')
}
