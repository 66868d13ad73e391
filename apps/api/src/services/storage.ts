/** Keeps files under keys such as `media/0190…/960.webp`. Keys are made by the shop, never taken from a request. */
export type Storage = {
  write(key: string, bytes: Buffer, contentType: string): Promise<void>
  read(key: string): Promise<Buffer>
  remove(prefix: string): Promise<void>
  /** The folders directly below a prefix, each with the moment something was last written into it. */
  list(prefix: string): Promise<{ key: string; changedAt: Date }[]>
  /** The address a browser fetches a key from. */
  urlOf(key: string): string
}
