import { expect, test } from 'vitest'
import { renderMarkdown } from '../content/index.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'

test('headings, lists, links and tables become Markdown', () => {
  const html =
    '<h2>About</h2><p>A <strong>good</strong> <em>lamp</em>, see <a href="https://example.com/x">here</a>.</p><ul><li>Oak</li><li>Brass</li></ul><ol start="3"><li>Plug in</li></ol><table><tr><td>Size</td><td>10|20</td></tr><tr><td>M</td><td>4</td></tr></table>'
  expect(htmlToMarkdown(html)).toBe(
    '## About\n\nA **good** *lamp*, see [here](https://example.com/x).\n\n- Oak\n- Brass\n\n3. Plug in\n\n| Size | 10\\|20 |\n| --- | --- |\n| M | 4 |',
  )
})

test('styles, scripts, frames and pictures are dropped with what is in them', () => {
  const html =
    '<style>p { color: red }</style><script>alert(1)</script><p onclick="x()">Text</p><iframe src="https://evil.example">no</iframe><img src="https://evil.example/x.gif" onerror="alert(1)"><svg><text>no</text></svg>'
  expect(htmlToMarkdown(html)).toBe('Text')
})

test('what word processors leave behind is dropped', () => {
  const html =
    '<!--[if gte mso 9]><xml><w:WordDocument>Normal</w:WordDocument></xml><![endif]--><p class="MsoNormal" style="mso-margin-top-alt:auto"><o:p>&nbsp;</o:p><span lang="EN-US">Hand&nbsp;made</span></p><xml><w:View>Normal</w:View></xml>'
  expect(htmlToMarkdown(html)).toBe('Hand made')
})

test('plain text keeps its lines', () => {
  expect(renderMarkdown(htmlToMarkdown('One &amp; two\nthree\n\nfour'))).toBe(
    '<p>One &amp; two<br />\nthree</p>\n<p>four</p>',
  )
})

test('a link that runs code is no link, and Markdown in the text stays text', () => {
  expect(htmlToMarkdown('<a href="javascript:alert(1)">click</a>')).toBe('click')
  expect(renderMarkdown(htmlToMarkdown('<p>[x](javascript:alert(1)) *not* <b>bold</b> &lt;script&gt;</p>'))).toBe(
    '<p>[x](javascript:alert(1)) *not* <strong>bold</strong> &lt;script&gt;</p>',
  )
})

test('text nested without end is read, too', () => {
  expect(htmlToMarkdown(`${'<blockquote>'.repeat(20_000)}deep`)).toContain('deep')
})

test('an empty body is an empty text', () => {
  expect(htmlToMarkdown('')).toBe('')
  expect(htmlToMarkdown('<p><br></p>')).toBe('')
})
