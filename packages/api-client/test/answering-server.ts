import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string }
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown }

/** A server that answers as told and keeps what it was asked. */
export async function answeringServer(answer: (seen: Seen) => Answer | Promise<Answer>) {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const asked = { method, url, headers, body: Buffer.concat(chunks).toString() }
    seen.push(asked)
    const { status = 200, headers: own = {}, body } = await answer(asked)
    response.writeHead(status, { 'content-type': 'application/json', ...own })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
