import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, guideBlocks, repository } from './guide-blocks.ts'

/** Where the documents say the shop is; replaced by where it is in the test, and nothing else is. */
const DOCUMENTED_ADDRESS = 'http://localhost:3000'

/** The shell blocks of a document that call the shop, pasted into one shell in order. A call that is refused ends it. Gives what was printed. */
export function runShellBlocks(document: string, address: string): Promise<string> {
  const script = guideBlocks(document)
    .filter((block) => isShell(block) && !/^npm /m.test(block.text))
    .map((block) => block.text.replaceAll(DOCUMENTED_ADDRESS, address))
  // A shell by hand goes on after a refused call; here it must not be overlooked.
  return runBash(['set -euo pipefail', 'curl() { command curl --fail-with-body "$@"; echo; }', ...script].join('\n'))
}

export function isShell({ language }: Block): boolean {
  return language === 'sh' || language === 'bash'
}

function runBash(script: string): Promise<string> {
  const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'pipe'], env: process.env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`bash ended with ${code}:\n${output}`)),
    )
  })
}

type Json = Record<string, unknown>

/**
 * The GraphQL blocks of a document, sent one after the other. A JSON block before one is its headers; "Take `path` as NAME"
 * after one keeps a value of its answer for those that follow. Gives all answers.
 */
export async function runGraphqlBlocks(document: string, address: string): Promise<Json[]> {
  const taken = new Map<string, string>()
  const filled = (text: string) => [...taken].reduce((all, [name, value]) => all.replaceAll(name, value), text)
  const answers: Json[] = []
  let headers = {}
  for (const part of partsOf(document)) {
    if (part.kind === 'headers') headers = JSON.parse(filled(part.text))
    else if (part.kind === 'take') taken.set(part.name, String(valueAt(answers.at(-1) as Json, part.path)))
    else {
      answers.push(await send(address, filled(part.text), headers, part.place))
      headers = {}
    }
  }
  return answers
}

type Part =
  | { readonly kind: 'headers'; readonly text: string }
  | { readonly kind: 'document'; readonly text: string; readonly place: string }
  | { readonly kind: 'take'; readonly path: string; readonly name: string }

function partsOf(document: string): Part[] {
  const text = readFileSync(join(repository, document), 'utf8')
  const parts = text.matchAll(/^```(graphql|json)\n([\s\S]*?)\n```$|^(Take .+)$/gm)
  return [...parts].flatMap((match): Part[] => {
    const [, language, block = '', sentence = ''] = match
    if (language === 'json') return [{ kind: 'headers', text: block }]
    const line = text.slice(0, match.index).split('\n').length
    if (language) return [{ kind: 'document', text: block, place: `${document}:${line}` }]
    const named = [...sentence.matchAll(/`([^`]+)` as ([A-Z_]+)/g)]
    return named.map(([, path = '', name = '']) => ({ kind: 'take', path, name }))
  })
}

/** A path into an answer, as JavaScript says it: `nodes[0].variants.find((v) => v.inStock).id`. */
function valueAt(answer: Json, path: string): unknown {
  return new Function('answer', `return answer.${path}`)(answer)
}

async function send(address: string, query: string, headers: object, place: string): Promise<Json> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await answer.json()) as { data: Json; errors?: object[] }
  if (errors) throw new Error(`${place} was answered with ${JSON.stringify(errors)}`)
  return data
}
