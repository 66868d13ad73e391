import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const br = promisify(brotliCompress)
const gz = promisify(gzip)
const text = /\.(js|css|svg|json|txt|webmanifest)$/

/**
 * Writes `.br` and `.gz` beside every text asset, so that serving one costs no CPU. index.html stays out: the API fills
 * in its placeholders per request.
 */
export function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'stoa:precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      const files = (await readdir(outDir, { recursive: true })).filter((file) => text.test(file))
      for (const file of files) {
        const path = join(outDir, file)
        const source = await readFile(path)
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length }
        await writeFile(`${path}.br`, await br(source, { params }))
        await writeFile(`${path}.gz`, await gz(source, { level: 9 }))
      }
    },
  }
}
