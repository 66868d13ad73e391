export type { DemoCredentials } from './seed-accounts.ts'
export { type SeedOptions, seedDemoShop } from './seed-demo-shop.ts'
