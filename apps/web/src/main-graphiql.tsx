import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import 'graphiql/style.css'
import './graphiql/graphiql.css'
import { fetcher } from './graphiql/fetcher.ts'
import { firstQuery } from './graphiql/first-query.ts'

createRoot(document.getElementById('root') as HTMLElement).render(
  <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} shouldPersistHeaders={false} />,
)
