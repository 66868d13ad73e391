import type { Plugin } from 'vite'

/** Preloads the hashed font files, which the browser would otherwise find only after the style sheet. */
export function fontPreload(pattern: RegExp): Plugin {
  return {
    name: 'stoa:font-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => pattern.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head-prepend' as const,
          })),
    },
  }
}
