import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import { notFound } from '@stoa/kit'
import { matchesNone } from '@stoa/kit/rest'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Core } from '../core.ts'
import { pictureAddress } from '../modules/catalog/index.ts'
import { sendProblem } from './errors.ts'
import { pageKinds } from './page-kinds.ts'
import { readPage } from './read-page.ts'
import { shopRoutes } from './shop-routes.ts'

const YEAR_SECONDS = 31_536_000

/** Serves uploads and, where it has been built, the single-page application: at addresses it knows, and with 404 at others. */
export async function addWeb(app: FastifyInstance, core: Core, webDirectory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(core.config.dataDirectory, 'media'),
    prefix: '/media/',
    // `reply.sendFile` sends the build's files, which must not be kept from running.
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
    dotfiles: 'deny',
    setHeaders: (reply, path) => void reply.headers(mediaHeaders(path)),
  })
  addPictureAddress(app)
  const indexFile = join(webDirectory, 'index.html')
  if (!existsSync(indexFile)) return
  await app.register(fastifyStatic, {
    root: join(webDirectory, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
  })
  addOtherApps(app, webDirectory, core.config.hasIntrospection)
  addPages(app, readFileSync(indexFile, 'utf8'), webDirectory)
}

/** Nothing below /media is a page, whatever it holds: a browser shows pictures and saves everything else. */
function mediaHeaders(path: string): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'content-disposition': /\.(webp|avif)$/.test(path) ? 'inline' : 'attachment',
  }
}

/** `/media/id/{id}`: the address of a picture in a text. It stays while the file behind it changes. */
function addPictureAddress(app: FastifyInstance): void {
  app.get<{ Params: { id: string } }>('/media/id/:id', async (request, reply) => {
    const address = await pictureAddress(request.ctx, request.params.id)
    if (address === null) return sendProblem(request, reply, notFound({ detail: 'There is no such picture.' }))
    return reply.header('cache-control', 'no-cache').redirect(address, 302)
  })
}

/** The admin and GraphiQL are pages of their own, so that a shopper never loads any of them. */
function addOtherApps(app: FastifyInstance, webDirectory: string, hasIntrospection: boolean): void {
  const serve = (file: string, ...addresses: string[]) => {
    for (const address of addresses) app.get(address, (_request, reply) => sendFresh(reply, file, webDirectory))
  }
  serve('admin.html', '/admin', '/admin/*')
  if (hasIntrospection) serve('graphiql.html', '/graphiql')
}

function addPages(app: FastifyInstance, template: string, webDirectory: string): void {
  const render = (head: string, data: string) =>
    template.replace('<!--head-->', () => head).replace('<!--data-->', () => data)
  const shell = render('', '')
  const send = (reply: FastifyReply, page: string | Buffer) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  for (const kind of pageKinds) {
    app.get<{ Params: { slug: string } }>(`${kind.path}/:slug`, async (request, reply) => {
      const page = await readPage(request.ctx, { kind, slug: request.params.slug, render })
      if (!page) return send(reply.code(404), shell)
      reply.header('etag', page.etag)
      if (matchesNone(request.headers['if-none-match'], page.etag)) return reply.code(304).send()
      return send(reply, page.body)
    })
  }
  for (const path of shopRoutes) app.get(path, (_request, reply) => send(reply, shell))
  // What the build puts beside index.html: the icon, the theme script that must run before the first paint.
  for (const file of readdirSync(webDirectory).filter((name) => /\.(js|svg|ico|txt|webmanifest|png)$/.test(name))) {
    app.get(`/${file}`, (_request, reply) => sendFresh(reply, file, webDirectory))
  }
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] as string
    if (/^\/(api|graphql|graphiql|media|assets|dev)(\/|$)/.test(path))
      return sendProblem(request, reply, notFound({ detail: 'There is nothing at this address.' }))
    return send(reply.code(404), shell)
  })
}

/** A file whose name stays while its content changes from build to build: asked for anew each time. */
function sendFresh(reply: FastifyReply, file: string, directory: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile(file, directory, { cacheControl: false })
}
