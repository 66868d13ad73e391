import type { Plugin } from 'vite'

/** The HTML pages besides the shop's, and the addresses each answers; the API serves them so when built. */
const pages: [address: RegExp, file: string][] = [
  [/^\/admin(\/|\?|$)/, '/admin.html'],
  [/^\/graphiql\/?(\?|$)/, '/graphiql.html'],
]

/** Gives every address its page in the development server, which by itself knows `index.html` only. */
export function devPages(): Plugin {
  return {
    name: 'stoa:dev-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = pages.find(([address]) => address.test(request.url ?? ''))
        const isFile = /\.\w+(\?|$)/.test(request.url ?? '')
        if (page && !isFile) request.url = page[1]
        next()
      })
    },
  }
}
