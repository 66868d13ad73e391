import { defineConfig } from 'prisma/config'

// The schema is a folder. No URL: generate needs none, and migrations go through src/migrations instead of this CLI.
export default defineConfig({ schema: '../../prisma/schema' })
