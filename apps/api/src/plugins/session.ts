import cookie from '@fastify/cookie'
import jwt from '@fastify/jwt'
import { isUuid } from '@stoa/kernel'
import { type Actor, anonymous, localeOf, validationFailed } from '@stoa/kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Ctx, createContext } from '../context.ts'
import type { Core } from '../core.ts'
import { findActor, foreignOrigin, invalidAccessToken, REFRESH_COOKIE } from '../modules/accounts/index.ts'
import { findCurrencies } from '../modules/content/index.ts'
import { REST_PREFIX } from './rest.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls and all an operation needs to know of the call. */
    ctx: Ctx
  }
}

const ACCESS_TOKEN_SECONDS = 600
const ISSUER = 'stoa'

/** Addresses that go by password or refresh token: an access token that has run out must not keep anybody from a new one. */
const credentialRoutes = new Set(
  ['login', 'register', 'refresh', 'logout'].map((name) => `${REFRESH_COOKIE.path}/${name}`),
)

/** Makes `request.ctx` of every request: who calls, in what currency; and sets the cookies operations ask for. */
export async function addSession(app: FastifyInstance, core: Core): Promise<void> {
  await app.register(cookie)
  await app.register(jwt, {
    secret: core.secretFor('access-tokens'),
    sign: { algorithm: 'HS256', expiresIn: ACCESS_TOKEN_SECONDS, iss: ISSUER },
    // One algorithm, so that neither "none" nor a public key used as a secret gets anywhere. Time is the core's clock.
    verify: {
      algorithms: ['HS256'],
      allowedIss: ISSUER,
      requiredClaims: ['sub', 'iat', 'exp', 'iss'],
      ignoreExpiration: true,
    },
  })
  core.bindAccessTokens({
    sign: (userId) => ({
      token: app.jwt.sign({ sub: userId, iat: seconds(core), iatMs: core.clock.now().getTime() }),
      expiresIn: ACCESS_TOKEN_SECONDS,
    }),
  })
  app.decorateRequest('ctx', null as unknown as Ctx)
  app.addHook('onRequest', async (request, reply) => {
    refuseForeignOrigin(request, core.config.publicUrl)
    // First of all, so that a refusal of what follows is told in the caller's language, too.
    request.ctx = createContext({
      actor: anonymous,
      db: core.database,
      services: core.services,
      clock: core.clock,
      requestId: request.id,
      ip: request.ip,
      locale: localeOf(request.headers['accept-language'], core.runtime.kit.translators.keys()),
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 400),
      refreshToken: request.cookies[REFRESH_COOKIE.name] || null,
    })
    const actor = await identify(app, core, request, reply)
    const currency = (await readCurrency(core, request)) ?? request.ctx.currency
    request.ctx = { ...request.ctx, actor, currency }
  })
  const isHttps = core.config.publicUrl.startsWith('https:')
  app.addHook('onSend', async (request, reply) => setCookies(request, reply, isHttps))
}

/** Nobody without a token, which costs nothing; otherwise the active user the token is for. Anything else is a 401. */
async function identify(
  app: FastifyInstance,
  core: Core,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor> {
  const header = request.headers.authorization
  if (header === undefined || !/^bearer(\s|$)/i.test(header) || credentialRoutes.has(request.routeOptions.url ?? ''))
    return anonymous
  const token = readToken(app, header.slice('bearer'.length).trim(), seconds(core))
  const source = { db: core.database, services: core.services, clock: core.clock }
  const actor = token && (await findActor(source, token.userId, token.issuedAtMs))
  if (actor) return actor
  reply.header('www-authenticate', 'Bearer error="invalid_token"')
  throw invalidAccessToken({ detail: 'The access token is not valid, or no longer. Refresh the session or log in.' })
}

/** The user a token is for and since when, or null where its signature, claims or time are not right. */
function readToken(app: FastifyInstance, token: string, now: number): { userId: string; issuedAtMs: number } | null {
  try {
    const { sub, exp, iat, iatMs } = app.jwt.verify<Record<'sub' | 'exp' | 'iat' | 'iatMs', unknown>>(token)
    if (!isUuid(sub) || typeof exp !== 'number' || exp <= now) return null
    // Whole seconds, as the standard has them, cannot tell a token from the end of sessions in the same second.
    return { userId: sub, issuedAtMs: typeof iatMs === 'number' ? iatMs : Number(iat) * 1000 }
  } catch {
    return null
  }
}

function seconds(core: Core): number {
  return Math.floor(core.clock.now().getTime() / 1000)
}

/**
 * Only this site's own pages may use the addresses that go by cookie. Browsers send Origin with every POST; programs, which
 * have no cookies to be abused, need not. The page's own host counts as well as the public address, for development.
 */
function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers
  if (
    origin === undefined ||
    request.method === 'GET' ||
    !request.routeOptions.url?.startsWith(`${REFRESH_COOKIE.path}/`)
  )
    return
  if (origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)) return
  throw foreignOrigin({ detail: 'This address answers to pages of the shop only.' })
}

/**
 * `?currency=` or the header X-Currency. Throws where it is none, or none the shop sells in; on pages it is left alone
 * instead. Staff may ask for any: reports reach back to currencies given up.
 */
async function readCurrency(core: Core, { query, headers, url }: FastifyRequest): Promise<string | null> {
  const parameter = (query as Record<string, unknown> | undefined)?.currency
  const asked = parameter ?? headers['x-currency']
  if (asked === undefined) return null
  const problem = await currencyProblem(core, asked, url.startsWith(`${REST_PREFIX}/admin/`))
  if (problem === null) return asked as string
  if (!/^\/(api|graphql)\b/.test(url)) return null
  const path = parameter === undefined ? 'X-Currency' : 'currency'
  throw validationFailed({ detail: problem, errors: [{ path, code: 'invalid_value', message: problem }] })
}

async function currencyProblem(core: Core, asked: unknown, isForStaff: boolean): Promise<string | null> {
  if (typeof asked !== 'string' || !/^[A-Z]{3}$/.test(asked)) return 'A currency is three capital letters (ISO 4217).'
  if (isForStaff) return null
  const { database: db, services, clock } = core
  const currencies = await findCurrencies({ db, services, clock })
  return currencies.includes(asked) ? null : `The shop does not sell in ${asked}. It sells in ${currencies.join(', ')}.`
}

function setCookies(request: FastifyRequest, reply: FastifyReply, isHttps: boolean): void {
  for (const { name, value, path, maxAgeSeconds } of request.ctx?.cookies ?? []) {
    reply.setCookie(name, value, { path, maxAge: maxAgeSeconds, httpOnly: true, sameSite: 'strict', secure: isHttps })
  }
}
