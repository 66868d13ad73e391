export { type BenchOptions, seedCatalogue } from './bench.ts'
export { type BenchOrderOptions, seedOrders } from './bench-orders.ts'
export { type DemoCredentials, makePassword } from './seed-accounts.ts'
export { needsDemo, type SeedOptions, seedBasics, seedDemoShop } from './seed-demo-shop.ts'
