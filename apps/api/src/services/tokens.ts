/** Signs and checks the access tokens (JWT) that say who is calling. */
export type AccessTokens = {
  /** `expiresIn` in seconds. */
  sign(userId: string): { readonly token: string; readonly expiresIn: number }
}

/** Signs short statements that travel in links, such as "may see order X". */
export type LinkSigner = {
  sign(purpose: string, subject: string): string
  /** Compares in constant time. */
  verify(purpose: string, subject: string, token: string): boolean
}
