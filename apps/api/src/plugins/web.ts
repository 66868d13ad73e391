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
  addPages(app, readFileSync(indexFile, 'utf8'), webDirectory)
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
    app.get(`/${file}`, (_request, reply) => reply.header('cache-control', 'no-cache').sendFile(file, webDirectory))
  }
  app.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] as string
    if (/^\/(api|graphql|media|assets|dev)(\/|$)/.test(path))
      return sendProblem(request, reply, notFound({ detail: 'There is nothing at this address.' }))
    return page(reply)
  })
}
