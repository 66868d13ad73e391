import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fontPreload } from './build/font-preload.ts'
import { noEmbeddedFonts } from './build/no-embedded-fonts.ts'
import { devPages } from './build/pages.ts'
import { precompress } from './build/precompress.ts'
import { shopChunks } from './build/shop-chunks.ts'

// The API tells its own pages from foreign ones by the Host they were asked with, so the proxy keeps it.
const api = { target: process.env.STOA_API_URL ?? 'http://localhost:3000', changeOrigin: false }

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    devPages(),
    noEmbeddedFonts(),
    shopChunks('/src/main.tsx'),
    fontPreload(/instrument-.*\.woff2$/),
    precompress(),
  ],
  build: {
    manifest: true,
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'admin.html', 'graphiql.html'] },
  },
  clearScreen: false,
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    proxy: {
      '^/(api|media|docs|openapi.json|dev|test-payments|healthz|readyz)(/|\\?|$)': api,
      '^/graphql(\\?|$)': { ...api, ws: true },
    },
  },
})
