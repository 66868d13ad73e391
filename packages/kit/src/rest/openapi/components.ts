import { collectProblems } from '../../checks/problems.ts'
import type { Side } from '../../zod-kinds.ts'
import type { JsonSchema } from './schema-type.ts'

/** The named schemas of the document. */
export type Components = {
  /** A reference to the component `name`, made by `build` at the first mention. */
  refer(name: string, side: Side, build: () => JsonSchema): JsonSchema
  /** A reference to an answer that many operations share; its name says all about it. */
  response(name: string, build: () => JsonSchema): JsonSchema
  /** The answers, sorted by name. */
  responses(): Record<string, JsonSchema>
  /** All schemas, sorted by name. Throws a `DeclarationError` (KIT050) where a name means two things. */
  finish(): Record<string, JsonSchema>
}

/**
 * Collects components. One name is one component for questions and answers alike; only where the two sides really differ
 * does the question get a component of its own, `…Input`. Answers are to be collected first.
 */
export function createComponents(): Components {
  const schemas = new Map<string, JsonSchema | null>()
  const responses = new Map<string, JsonSchema>()
  const problems = collectProblems()
  const open: string[] = []
  const claim = (name: string, side: Side, built: JsonSchema): JsonSchema => {
    const known = schemas.get(name)
    if (known === undefined || known === null) schemas.set(name, built)
    else if (!isSame(known, built)) {
      if (side === 'input' && !name.endsWith('Input')) return claim(`${name}Input`, side, built)
      problems.add('KIT050', `OpenAPI component ${name}`, 'the name means two things; give one of them another name')
    }
    return ref(name)
  }
  return {
    refer(name, side, build) {
      if (open.includes(`${side} ${name}`)) return ref(name)
      open.push(`${side} ${name}`)
      const built = build()
      open.pop()
      return claim(name, side, built)
    },
    response(name, build) {
      if (!responses.has(name)) responses.set(name, build())
      return { $ref: `#/components/responses/${name}` }
    },
    responses: () => Object.fromEntries([...responses].sort(([a], [b]) => (a < b ? -1 : 1))),
    finish() {
      problems.finish()
      return Object.fromEntries(
        [...schemas].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, schema]) => (schema ? [[name, schema]] : [])),
      )
    },
  }
}

function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

function isSame(a: JsonSchema, b: JsonSchema): boolean {
  return JSON.stringify(a, withoutDescription) === JSON.stringify(b, withoutDescription)
}

function withoutDescription(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value
}
