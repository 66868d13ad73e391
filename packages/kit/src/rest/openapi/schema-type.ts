/** A JSON Schema (draft 2020-12) as OpenAPI 3.1 takes it. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** A parameter of an operation, or a reference to one that many share. */
export type Parameter =
  | { readonly $ref: string }
  | ({ readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: JsonSchema } & {
      readonly [member: string]: unknown
    })
