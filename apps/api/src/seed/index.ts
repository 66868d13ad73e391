export { type BenchOptions, seedCatalogue } from './bench.ts'
export { type DemoCredentials, makePassword } from './seed-accounts.ts'
export { type SeedOptions, seedBasics, seedDemoShop } from './seed-demo-shop.ts'
