import { defineConfig } from 'vitest/config'

const databaseSetup = './packages/db/src/testing/vitest-setup.ts'

const project = (name: string, folder: string, needsDatabase: boolean) => ({
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
      project('kit', 'packages/kit', true),
      project('db', 'packages/db', true),
      project('api', 'apps/api', true),
    ],
  },
})
