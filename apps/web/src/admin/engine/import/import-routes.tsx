import { useParams } from 'react-router'
import { lower } from '../../../lib/language.ts'
import { DeniedPage } from '../denied-page.tsx'
import { useResource } from '../meta.tsx'
import { fileImports } from './import-source.ts'
import { RunPage } from './run-page.tsx'
import { StartPage } from './start-page.tsx'
import { words } from './words.ts'

/** `/admin/{path}/import` */
export function ImportRoute() {
  const { resource: path = '' } = useParams()
  const resource = useResource(path)
  return resource?.import ? <StartPage key={path} resource={resource} /> : <DeniedPage name={path} />
}

/** `/admin/{path}/import/{id}` */
export function ImportRunRoute() {
  const { resource: path = '', id = '' } = useParams()
  const resource = useResource(path)
  if (!resource?.import) return <DeniedPage name={path} />
  const start = { label: words('importTitle', { name: lower(resource.labelPlural) }), to: `/admin/${path}/import` }
  return <RunPage key={id} source={fileImports(path)} resource={resource} id={id} start={start} />
}
