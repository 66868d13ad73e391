import type { Context } from './context.ts'

/** What a statement's parameters are computed from when it runs. */
export type RunArgs = { readonly ctx: Context; readonly values: readonly unknown[] }

type Parameter = (args: RunArgs) => unknown

/** A piece of SQL: text with parameters between. Made by `sql`, never from a request's text. */
export class Sql {
  readonly texts: readonly string[]
  readonly parameters: readonly Parameter[]
  constructor(texts: readonly string[], parameters: readonly Parameter[]) {
    this.texts = texts
    this.parameters = parameters
  }
}

/** Marks a value computed when the statement runs: `param((ctx) => ctx.currency)`. */
export function param(read: (ctx: Context) => unknown): Sql {
  return new Sql(['', ''], [(args) => read(args.ctx)])
}

/** The request's n-th value; the plan that asked for it put it there. */
export function valueAt(index: number): Sql {
  return new Sql(['', ''], [(args) => args.values[index]])
}

/** One element of a parameter that is an array. */
export function elementOf(value: Sql, index: number): Sql {
  return new Sql(
    value.texts,
    value.parameters.map((parameter) => (args) => (parameter(args) as readonly unknown[])[index]),
  )
}

/** Text taken as it is. Only for text written in source code or taken from the metadata. */
export function raw(text: string): Sql {
  return new Sql([text], [])
}

/** A quoted identifier. */
export function ident(name: string): Sql {
  return raw(`"${name.replaceAll('"', '""')}"`)
}

/** A column of a table alias. */
export function column(alias: string, name: string): Sql {
  return raw(`${alias}."${name.replaceAll('"', '""')}"`)
}

/** `sql\`a = ${x}\``: pieces are spliced in, every other value becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...inserts: readonly unknown[]): Sql {
  const texts: string[] = [strings[0] ?? '']
  const parameters: Parameter[] = []
  inserts.forEach((insert, index) => {
    const after = strings[index + 1] ?? ''
    if (insert instanceof Sql) {
      texts[texts.length - 1] += insert.texts[0] ?? ''
      texts.push(...insert.texts.slice(1))
      parameters.push(...insert.parameters)
      texts[texts.length - 1] += after
    } else {
      parameters.push(() => insert)
      texts.push(after)
    }
  })
  return new Sql(texts, parameters)
}

/** Pieces with a separator between; `empty` where there are none. */
export function join(pieces: readonly Sql[], separator: string, empty = ''): Sql {
  if (pieces.length === 0) return raw(empty)
  return pieces.slice(1).reduce((left, right) => sql`${left}${raw(separator)}${right}`, pieces[0] as Sql)
}

/** All pieces must hold; `true` where there are none. */
export function all(pieces: readonly Sql[]): Sql {
  return join(
    pieces.map((piece) => (pieces.length > 1 ? sql`(${piece})` : piece)),
    ' AND ',
    'true',
  )
}

/** One piece must hold; `false` where there are none. */
export function any(pieces: readonly Sql[]): Sql {
  return join(
    pieces.map((piece) => sql`(${piece})`),
    ' OR ',
    'false',
  )
}

export type Compiled = { readonly text: string; bind(args: RunArgs): unknown[] }

/** Numbers the parameters and fixes the text. */
export function compileSql(piece: Sql): Compiled {
  const text = piece.texts.reduce((left, right, index) => `${left}$${index}${right}`)
  return { text, bind: (args) => piece.parameters.map((parameter) => parameter(args)) }
}
