import { readConfig } from './config.ts'
import { createCore } from './core.ts'
import type { SeedMessage } from './process/seed-in-child.ts'
import { seedDemoShop } from './seed/index.ts'

// The process that `seedInChild` starts. Without its parent nobody would learn the passwords it makes: it ends as well.
process.once('disconnect', () => process.exit(1))

const config = readConfig(process.env)
if (config.databaseUrl === null || !process.send) throw new Error('seed-demo.ts is started by the server only')
const tell = (message: SeedMessage) => process.send?.(message)

const core = createCore(config, config.databaseUrl)
try {
  tell({ credentials: await seedDemoShop(core, { onProgress: (step) => tell({ step }) }) })
} finally {
  await core.close()
}
process.removeAllListeners('disconnect')
process.disconnect()
