export { ImportPage } from './import-page.tsx'
export { ImportStart } from './import-start.tsx'
