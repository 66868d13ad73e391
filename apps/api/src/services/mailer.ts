export type Mail = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Sends e-mail. The default keeps it in the development mailbox; a configured SMTP server gets it for real. */
export type Mailer = {
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}
