/**
 * Who may import whom. `from` and the targets are patterns on paths from the root of the repository, `@stoa/<package>`,
 * `npm:<library>` and `node:<module>`; `$1` in a target is what the first group of `from` matched.
 * A rule either names what is forbidden (`never`) or all that is allowed (`only`).
 */
export type ImportRule = {
  readonly name: string
  readonly reason: string
  readonly from: string
  readonly never?: string
  readonly only?: string
  /** Allowed all the same: imports of which nothing is left at run time. */
  readonly exceptTypes?: boolean
}

const notTests = '(?!.*(\\.test\\.tsx?$|/testing/|/test/))'
const modules = '^apps/api/src/modules'
const web = '^apps/web/src'

export const importRules: readonly ImportRule[] = [
  {
    name: 'kernel-alone',
    reason: 'The kernel runs in the browser and has no dependencies.',
    from: `^packages/kernel/src/${notTests}`,
    only: '^packages/kernel/src/',
  },
  {
    name: 'kit-core',
    reason: 'The core of the kit knows neither a transport nor a database client, so that every door behaves the same.',
    // What works on a list’s rows takes them as the list’s address names them.
    from: `^packages/kit/src/${notTests}(?!rest/|graphql/|admin/|bulk/|exchange/|index\\.ts|testing/)`,
    only: '^packages/kit/src/(?!rest/|graphql/|admin/|bulk/|exchange/|testing/)|^@stoa/kernel$|^npm:zod$|^node:',
  },
  {
    name: 'kit-fastify',
    reason: 'Fastify belongs to the REST door alone.',
    from: `^packages/kit/src/${notTests}(?!rest/)`,
    never: '^npm:(@fastify/.*|fastify.*|mercurius)$',
  },
  {
    name: 'kit-graphql',
    reason: 'graphql belongs to the GraphQL door alone.',
    from: `^packages/kit/src/${notTests}(?!graphql/|testing/)`,
    never: '^npm:graphql',
  },
  {
    name: 'kit-generic',
    reason: 'The kit serves any schema: nothing of this shop, not even the types of its client.',
    from: `^packages/kit/src/${notTests}`,
    never: '^@stoa/(db|api|cli|web)|^npm:@prisma/|^apps/',
  },
  {
    name: 'db-below-the-shop',
    reason: 'The database package is below everything but kernel and the metadata types.',
    from: '^packages/db/src/',
    only: '^packages/db/|^@stoa/kernel$|^@stoa/kit/model-meta$|^npm:|^node:',
  },
  {
    name: 'domain-pure',
    reason: 'Rules of the trade are plain functions: testable without a database, readable without a framework.',
    from: `${modules}/([^/]+)/domain/(?!.*\\.test\\.ts$)`,
    only: `${modules}/$1/domain/|^@stoa/kernel$`,
  },
  {
    name: 'modules-no-http',
    reason: 'Modules do not know the way somebody came in; what must (webhooks, downloads) is called *.http.ts.',
    from: `${modules}/(?!.*\\.(http|test)\\.ts$)`,
    never: '^npm:(@fastify/.*|fastify.*|mercurius|graphql)$|^@stoa/kit/(rest|graphql)$|^apps/api/src/plugins/',
  },
  {
    name: 'modules-no-adapters',
    reason: 'Modules get adapters from ctx, so that tests and deployments can choose others.',
    from: `${modules}/(?!.*\\.test\\.ts$)`,
    never: '^apps/api/src/(platform/|app\\.ts|core\\.ts|modules\\.ts|server\\.ts|worker\\.ts)',
  },
  {
    name: 'modules-front-door',
    reason: 'Another module is reached through its index.ts, the few functions it means to be called.',
    from: `${modules}/([^/]+)/(?!.*\\.test\\.ts$)`,
    never: `${modules}/(?!$1/)[^/]+/(?!index\\.ts$)`,
  },
  {
    name: 'platform-below-modules',
    reason: 'Adapters to the outside know nothing of the shop.',
    from: '^apps/api/src/platform/(?!.*\\.test\\.ts$)',
    never: `${modules}|^apps/api/src/(plugins/|app\\.ts|core\\.ts|modules\\.ts)|^npm:(@fastify/.*|fastify.*)$`,
  },
  {
    name: 'plugins-no-inner-files',
    reason: 'Plugins are transport: what they need of a module is in its index.ts, or a *.http.ts they mount.',
    from: '^apps/api/src/plugins/(?!.*\\.test\\.ts$)',
    never: `${modules}/[^/]+/(?!index\\.ts$|[^/]+\\.http\\.ts$)`,
  },
  {
    name: 'assembly-on-top',
    reason: 'Only the entry points assemble the application; who needs a part of it gets it as an argument.',
    from: '^apps/api/src/(?!(server|worker|seed-demo|app|core|modules)\\.ts$)(?!.*\\.test\\.ts$)',
    never: '^apps/api/src/(app|core|modules)\\.ts$',
    exceptTypes: true,
  },
  {
    name: 'web-only-the-api',
    reason: 'The web application uses nothing but the API: what it can do, any other client can.',
    from: `${web}/`,
    never: '^@stoa/(?!api-client|kernel)|^apps/api/|^npm:(fastify|pg|@prisma/.*)$|^node:',
  },
  {
    name: 'graphql-only-in-graphiql',
    reason:
      'The GraphQL explorer reads documents; every page of the shop and the admin would carry the parser for nothing.',
    from: `${web}/(?!graphiql/)`,
    never: '^npm:graphql$',
  },
  {
    name: 'features-apart',
    reason: 'Features do not import each other; what two need moves to ui or lib.',
    from: `${web}/features/([^/]+)/`,
    never: `${web}/(features/(?!$1/)|routes/|app/|admin/)`,
  },
  {
    name: 'admin-generic',
    reason: 'The admin is made of metadata and works without the storefront.',
    from: `${web}/admin/`,
    never: `${web}/(features|routes|app)/`,
  },
  {
    name: 'ui-below-pages',
    reason: 'The design system belongs to no page.',
    from: `${web}/ui/`,
    never: `${web}/(features|routes|app|admin)/`,
  },
  {
    name: 'ui-shows-data',
    reason: 'The design system shows what it is given and fetches nothing; it may know the shape of it.',
    from: `${web}/ui/`,
    never: '^npm:@tanstack/react-query$|^@stoa/api-client',
    exceptTypes: true,
  },
  {
    name: 'lib-below-ui',
    reason: 'lib is the lowest layer of the web application.',
    from: `${web}/lib/`,
    never: `${web}/(features|routes|app|admin|ui)/`,
  },
]
