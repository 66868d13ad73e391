import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import pg from 'pg'
import { adminOrders, adminProducts, categoryList, productList, productPage, search } from './statements.ts'

// What a shop is held against: Fastify and pg, one statement written by hand for each address, its JSON sent as it comes,
// and fixed bytes. It checks nothing, counts nothing and knows nobody.

const POOL_SIZE = 10
const JSON_TYPE = 'application/json; charset=utf-8'

const { DATABASE_URL, HOST, PORT, PAYLOADS } = process.env
const app = Fastify()
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: POOL_SIZE })

async function bodyOf(name: string, text: string, values: unknown[] = []): Promise<string | undefined> {
  const { rows } = await pool.query<{ body: string }>({ name, text, values })
  return rows[0]?.body
}

app.get('/products', async (_request, reply) => reply.type(JSON_TYPE).send(await bodyOf('list', productList)))

app.get<{ Params: { slug: string } }>('/categories/:slug/products', async (request, reply) =>
  reply.type(JSON_TYPE).send(await bodyOf('category', categoryList, [request.params.slug])),
)

app.get<{ Querystring: { q: string } }>('/search', async (request, reply) =>
  reply.type(JSON_TYPE).send(await bodyOf('search', search, [`%${request.query.q}%`])),
)

app.get<{ Params: { slug: string } }>('/products/:slug', async (request, reply) => {
  const body = await bodyOf('product', productPage, [request.params.slug])
  return body === undefined ? reply.code(404).send() : reply.type(JSON_TYPE).send(body)
})

for (const [list, statements] of Object.entries({ products: adminProducts, orders: adminOrders }))
  for (const [way, text] of Object.entries(statements))
    app.get<{ Querystring: { value?: string; other?: string } }>(`/admin/${list}/${way}`, async (request, reply) => {
      const values = [request.query.value, request.query.other].filter((value) => value !== undefined)
      return reply.type(JSON_TYPE).send(await bodyOf(`${list}-${way}`, text, values))
    })

for (const file of readdirSync(PAYLOADS as string)) {
  const bytes = readFileSync(join(PAYLOADS as string, file))
  app.get(`/static/${file}`, (_request, reply) => reply.type(JSON_TYPE).send(bytes))
}

process.on('SIGTERM', async () => {
  await app.close()
  await pool.end()
})
await app.listen({ host: HOST, port: Number(PORT) })
