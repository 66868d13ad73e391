import type { Plugin } from 'vite'

/** GraphiQL's style sheet carries 370 kB of fonts as data, which the security policy refuses; the shop's own are used. */
export function noEmbeddedFonts(): Plugin {
  return {
    name: 'stoa:no-embedded-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /graphiql.*style\.css$/ },
      handler: (code) => code.replace(/@font-face\s*\{[^}]*url\("?data:[^}]*\}/g, ''),
    },
  }
}
