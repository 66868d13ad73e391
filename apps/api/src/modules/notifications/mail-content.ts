/** A mail as written, before it has a recipient. */
export type MailContent = {
  readonly subject: string
  readonly html: string
  /** Says everything the HTML says. */
  readonly text: string
}

/** What every template knows of the shop. */
export type MailShop = {
  readonly name: string
  readonly publicUrl: string
  readonly supportEmail: string
  readonly locale: string
}
