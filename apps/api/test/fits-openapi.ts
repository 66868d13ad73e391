import type { OpenApiDocument } from '@stoa/kit/rest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Answer = {
  readonly method: string
  /** Below the prefix, without its query. */
  readonly path: string
  readonly status: number
  readonly contentType: string
  readonly body: string
}

type Described = { readonly [member: string]: unknown }

/** Holds answers against the OpenAPI document: throws where one is not what its operation says. */
export function answerChecker(document: OpenApiDocument): (answer: Answer) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv, ['uuid', 'date-time', 'uri-reference', 'email'])
  for (const format of ['int32', 'int64', 'binary', 'uri', 'date']) ajv.addFormat(format, true)
  ajv.addSchema(document, 'openapi.json')
  const patterns = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    places: path.split('{').length,
  }))
  // A written address comes before one with a parameter in its place.
  patterns.sort((a, b) => a.places - b.places)
  return ({ method, path, status, contentType, body }) => {
    const found = patterns.find(({ pattern }) => pattern.test(path))?.path
    const operation = found && (document.paths[found] as Record<string, Described>)[method.toLowerCase()]
    if (!found || !operation) return
    const call = `${method} ${found} → ${status}`
    const response = (operation.responses as Record<string, Described>)[status]
    if (!response) throw new Error(`${call} is not documented: ${body}`)
    if (body === '') return
    const media = contentType.split(';')[0] as string
    const at = response.$ref
      ? String(response.$ref)
      : `#/paths/${escaped(found)}/${method.toLowerCase()}/responses/${status}`
    const validate = ajv.compile({ $ref: `openapi.json${at}/content/${escaped(media)}/schema` })
    if (!validate(JSON.parse(body)))
      throw new Error(`${call} does not fit: ${ajv.errorsText(validate.errors)}\n${body}`)
  }
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
