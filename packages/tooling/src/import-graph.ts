import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type EcmaScriptModule, parseSync } from 'oxc-parser'

/** One import, re-export or `import()` with a literal. */
export type Edge = {
  /** File, from the root of the repository. */
  readonly from: string
  readonly line: number
  /** A file from the root, `@stoa/name[/door]`, `node:name`, or `npm:name` for a library. */
  readonly to: string
  /** True where nothing of it is left when types are stripped. */
  readonly isType: boolean
  /** True for `export * from`. */
  readonly isStar: boolean
}

type Request = { specifier: string; offset: number; isType: boolean; isStar: boolean }

/** The sources of all packages and applications; what is generated follows its generator's rules. */
export function sourceFiles(root: string): string[] {
  const patterns = [
    'apps/*/src/**/*.{ts,tsx}',
    'packages/*/src/**/*.{ts,tsx}',
    'apps/*/test/**/*.ts',
    'packages/*/test/**/*.ts',
  ]
  return globSync(patterns, { cwd: root })
    .filter((file) => !/(^|\/)(generated|node_modules)\//.test(file))
    .sort()
}

/** Every import of the given files. */
export function readEdges(root: string, files: readonly string[]): Edge[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return requestsOf(parseSync(file, text).module, text).map(({ specifier, offset, isType, isStar }) => ({
      from: file,
      line: text.slice(0, offset).split('\n').length,
      to: targetOf(root, file, specifier),
      isType,
      isStar,
    }))
  })
}

function requestsOf(module: EcmaScriptModule, text: string): Request[] {
  const imports = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    offset: start,
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
    isStar: false,
  }))
  const exports = module.staticExports.flatMap(({ entries, start }) => {
    const [first] = entries
    if (!first?.moduleRequest) return []
    const isStar = entries.some((entry) => entry.importName.kind === ('AllButDefault' as typeof entry.importName.kind))
    return [
      { specifier: first.moduleRequest.value, offset: start, isType: entries.every((entry) => entry.isType), isStar },
    ]
  })
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest, start }) => {
    const specifier = /^(['"`])([^'"`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2]
    return specifier ? [{ specifier, offset: start, isType: false, isStar: false }] : []
  })
  return [...imports, ...exports, ...dynamic]
}

function targetOf(root: string, from: string, specifier: string): string {
  if (specifier.startsWith('.')) return fileOf(root, join(dirname(from), specifier))
  if (specifier.startsWith('node:') || specifier.startsWith('@stoa/')) return specifier
  const [scope, name] = specifier.split('/')
  return `npm:${scope?.startsWith('@') ? `${scope}/${name}` : scope}`
}

/** Vite lets an import leave out its ending. */
function fileOf(root: string, path: string): string {
  const bare = path.replace(/\?.*$/, '')
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].find(
    (ending) => /\.\w+$/.test(bare + ending) && existsSync(join(root, bare + ending)),
  )
  return relative('.', bare + (found ?? ''))
}
