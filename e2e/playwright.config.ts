import { defineConfig } from '@playwright/test'
import { baseUrl, keepsServer, serverEnvironment } from './environment.ts'

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for a moment: what fails twice is wrong, what needs a second go is listed as flaky.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: baseUrl,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node serve.ts',
    url: `${baseUrl}/readyz`,
    timeout: 180_000,
    reuseExistingServer: keepsServer,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: serverEnvironment,
  },
})
