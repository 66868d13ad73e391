import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import { notFound } from '@stoa/kit'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Core } from '../core.ts'
import { productHead } from '../modules/catalog/index.ts'
import { sendProblem } from './errors.ts'

const YEAR_SECONDS = 31_536_000

/** Serves uploads and, where it has been built, the single-page application for every address that is not the API's. */
export async function addWeb(app: FastifyInstance, core: Core, webDirectory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: resolve(core.config.dataDirectory, 'media'),
    prefix: '/media/',
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
    dotfiles: 'deny',
  })
  const indexFile = join(webDirectory, 'index.html')
  if (!existsSync(indexFile)) return
  await app.register(fastifyStatic, {
    root: join(webDirectory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
  })
  addOtherApps(app, webDirectory, core.config.hasIntrospection)
  addPages(app, readFileSync(indexFile, 'utf8'), webDirectory)
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
  const page = (reply: FastifyReply, head = '', data = '') =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(template.replace('<!--head-->', () => head).replace('<!--data-->', () => data))
  app.get<{ Params: { slug: string } }>('/products/:slug', async (request, reply) => {
    const found = await productHead(request.ctx, request.params.slug)
    if (found) return page(reply, found.head, found.data)
    return page(reply.code(404))
  })
  // What the build puts beside index.html: the icon, the theme script that must run before the first paint.
  for (const file of readdirSync(webDirectory).filter((name) => /\.(js|svg|ico|txt|webmanifest|png)$/.test(name))) {
    app.get(`/${file}`, (_request, reply) => sendFresh(reply, file, webDirectory))
  }
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] as string
    if (/^\/(api|graphql|graphiql|media|assets|dev)(\/|$)/.test(path))
      return sendProblem(request, reply, notFound({ detail: 'There is nothing at this address.' }))
    return page(reply)
  })
}

/** A file whose name stays while its content changes from build to build: asked for anew each time. */
function sendFresh(reply: FastifyReply, file: string, directory: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile(file, directory, { cacheControl: false })
}
