import { kit } from './conformance/conformance-of.ts'
import { runLists } from './conformance/run-lists.ts'

runLists([...new Set(kit.resources.map((resource) => resource.module))].filter((module) => module !== 'catalog'))
