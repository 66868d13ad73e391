import { defineConfig } from 'vitest/config'

const databaseSetup = './packages/db/src/testing/vitest-setup.ts'

// Node loads graphql's CommonJS build, and so does Mercurius. Vite would prefer the other one: two copies refuse each other.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

const project = (name: string, folder: string, setup: string[] = []) => ({
  resolve: oneGraphql,
  test: {
    name,
    include: [`${folder}/**/*.test.ts`],
    globalSetup: setup,
    // A limit for what hangs, not for what is slow: a busy machine takes many times as long.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      project('kernel', 'packages/kernel'),
      project('tooling', 'packages/tooling'),
      project('bench', 'bench'),
      project('api-client', 'packages/api-client'),
      project('web', 'apps/web'),
      project('kit', 'packages/kit', [databaseSetup]),
      project('db', 'packages/db', [databaseSetup]),
      project('cli', 'packages/cli', [databaseSetup]),
      project('api', 'apps/api', [databaseSetup, './apps/api/test/job-tables-setup.ts']),
    ],
  },
})
