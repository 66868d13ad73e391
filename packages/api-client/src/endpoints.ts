import type { paths } from './generated/openapi.ts'
import type { QueryValue } from './url.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type Described = { parameters: { path?: unknown; query?: unknown }; responses: object }

/** The addresses that take a method. */
export type PathsOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, Described> ? P : never
}[keyof paths]

/** What goes in and what comes out of an address, as `openapi.json` describes it. */
export type Endpoint<M extends Method, P extends PathsOf<M>> =
  paths[P] extends Record<Lowercase<M>, infer Operation>
    ? {
        params: PathOf<Operation>
        query: QueryOf<P, Operation>
        body: BodyOf<Operation>
        response: AnswerOf<Operation>
      }
    : never

type PathOf<Operation> = Operation extends { parameters: { path: infer Params } } ? Params : undefined

/** The operation's own parameters, and those that the address takes whatever the method. */
type QueryOf<P extends keyof paths, Operation> =
  | (Operation extends { parameters: { query?: infer Query } } ? Flat<NonNullable<Query>> & Shared<P> : never)
  | (Operation extends { parameters: { query: object } } ? never : undefined)

type Shared<P extends keyof paths> = paths[P] extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : unknown

/** Filters stand in the address by their own names; those with a key of the caller's, such as `option.colour`, among them. */
type Flat<Query> = [Query] extends [never]
  ? unknown
  : Query extends { filter?: infer Filter }
    ? Listed<Omit<Query, 'filter'>> & NonNullable<Filter> & { [keyed: `${string}.${string}`]: QueryValue }
    : Listed<Query>

/** A list may be given as it stands in the address, with commas. */
type Listed<Query> = {
  [K in keyof Query]: NonNullable<Query[K]> extends readonly unknown[] ? Query[K] | string : Query[K]
}

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined

type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & (200 | 201 | 204)]: Responses[Status] extends {
        content: { 'application/json': infer Body }
      }
        ? Body
        : undefined
    }[keyof Responses & (200 | 201 | 204)]
  : never
