import type { Login } from './shapes.ts'

export interface SessionOptions {
  /** Exchanges the refresh cookie for a login; null when there is none or it was revoked. */
  refresh: () => Promise<Login | null>
  /** Told about every login, renewal and loss. */
  onChange?: (login: Login | null) => void
}

/**
 * Keeps the access token in memory only. Renewals are single-flight in this tab and, through a Web Lock, across tabs:
 * refresh tokens rotate and reuse of an old one revokes the family.
 */
export function createSession({ refresh, onChange }: SessionOptions) {
  let token: string | null = null
  let renewing: Promise<string | null> | null = null

  function set(login: Login | null): void {
    token = login?.accessToken ?? null
    onChange?.(login)
  }
  async function exchange(): Promise<string | null> {
    const run = async () => set(await refresh())
    await (globalThis.navigator?.locks ? navigator.locks.request('stoa.refresh', run) : run())
    return token
  }
  function renew(): Promise<string | null> {
    renewing ??= exchange().finally(() => {
      renewing = null
    })
    return renewing
  }
  return { token: () => token, set, renew }
}
