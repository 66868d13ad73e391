import { expect, test } from 'vitest'
import { dataTag, headTags, plainBeginning } from './head-tags.ts'

const evil = `"><script>alert('&')</script>`
const safe = "&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;"

test('every text is text, whatever it holds', () => {
  const tags = headTags(`https://shop.example/${evil}`, {
    title: evil,
    description: evil,
    type: 'product',
    image: evil,
    jsonLd: { name: evil },
  })
  expect(tags).toBe(
    `<title>${safe}</title><meta name="description" content="${safe}"><link rel="canonical" href="https://shop.example/${safe}">` +
      `<meta property="og:type" content="product"><meta property="og:title" content="${safe}">` +
      `<meta property="og:url" content="https://shop.example/${safe}"><meta property="og:description" content="${safe}">` +
      `<meta property="og:image" content="${safe}">` +
      `<script type="application/ld+json">{"name":"\\">\\u003cscript>alert('&')\\u003c/script>"}</script>`,
  )
})

test('what is not known is not said', () => {
  const tags = headTags('https://a.example/', { title: 'A', description: '', type: 'website', image: null })
  expect(tags).not.toMatch(/description|og:image|ld\+json/)
})

test('data cannot end its element, nor a line of an old parser', () => {
  const tag = dataTag('/products/a', { name: '</script>\u2028\u2029' })
  const open = '<script type="application/json" id="stoa-data">'
  expect(tag).toBe(`${open}{"/products/a":{"name":"\\u003c/script>\\u2028\\u2029"}}</script>`)
})

test('a description is the beginning of the text without its tags', () => {
  expect(plainBeginning('<p>Oak &amp; <b>ash</b>,\n&lt;3 &quot;kg&quot; &#39;x&#39;</p>')).toBe(
    `Oak & ash , <3 "kg" 'x'`,
  )
  expect(plainBeginning(`<p>${'a'.repeat(200)}</p>`)).toBe('a'.repeat(160))
})
