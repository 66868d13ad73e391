import { defineConfig } from 'vitest/config'

const databaseSetup = './packages/db/src/testing/vitest-setup.ts'

// Node loads graphql's CommonJS build, and so does Mercurius. Vite would prefer the other one: two copies refuse each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

const project = (name: string, folder: string, needsDatabase: boolean) => ({
  resolve: oneGraphql,
  test: {
    name,
    include: [`${folder}/**/*.test.ts`],
    globalSetup: needsDatabase ? [databaseSetup] : [],
    testTimeout: 15_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      project('kernel', 'packages/kernel', false),
      project('tooling', 'packages/tooling', false),
      project('kit', 'packages/kit', true),
      project('db', 'packages/db', true),
      project('api', 'apps/api', true),
    ],
  },
})
