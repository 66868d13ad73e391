import type { Ctx } from '../../context.ts'

/** The cookie that carries the refresh token, sent to the log-in addresses only. */
export const REFRESH_COOKIE = { name: 'stoa_refresh', path: '/api/v1/auth' } as const

export function setRefreshCookie(ctx: Ctx, token: string): void {
  ctx.cookies.push({ ...REFRESH_COOKIE, value: token, maxAgeSeconds: ctx.services.config.sessionDays * 86_400 })
}

export function clearRefreshCookie(ctx: Ctx): void {
  ctx.cookies.push({ ...REFRESH_COOKIE, value: '', maxAgeSeconds: 0 })
}
