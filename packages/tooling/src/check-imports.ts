import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEdges, sourceFiles } from './import-graph.ts'
import { violationsOf } from './violations.ts'

const root = join(import.meta.dirname, '../../..')

/** The order of the list in `modules.ts`, by the folders its names are imported from. */
function moduleOrder(): string[] {
  const file = join(root, 'apps/api/src/modules.ts')
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  const folders = new Map(
    [...text.matchAll(/import \{ (\w+) \} from '\.\/modules\/([^/]+)\//g)].map(([, name, folder]) => [name, folder!]),
  )
  const list = /modules[^=]*= \[([^\]]*)\]/.exec(text)?.[1] ?? ''
  return [...list.matchAll(/\w+/g)].flatMap(([name]) => folders.get(name) ?? [])
}

function doors(): Set<string> {
  const names = globSync(['apps/*/package.json', 'packages/*/package.json'], { cwd: root }).flatMap((file) => {
    const { name, exports } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string; exports?: object }
    return Object.keys(exports ?? {}).map((door) => name + door.slice(1))
  })
  return new Set(names)
}

// Run by `check`: prints each import that breaks the table of the architecture, with the reason of the rule.
const files = sourceFiles(root)
const violations = violationsOf(readEdges(root, files), { moduleOrder: moduleOrder(), doors: doors() })
for (const { rule, place, target, reason } of violations) console.error(`${place} → ${target}\n  ${rule}: ${reason}`)
console.log(`${files.length} files, ${violations.length} forbidden imports`)
process.exitCode = violations.length > 0 ? 1 : 0
