import { expect, test } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'

test('renders headings, lists, tables, links and pictures', () => {
  expect(renderMarkdown('# Delivery\n\nWe **ship** ~~never~~ on [Monday](/pages/days "When").')).toBe(
    '<h2>Delivery</h2>\n<p>We <strong>ship</strong> <s>never</s> on <a href="/pages/days" title="When" rel="nofollow noopener">Monday</a>.</p>',
  )
  expect(renderMarkdown('3. a\n4. b')).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>')
  expect(renderMarkdown('|a|\n|-|\n|1|')).toBe(
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>',
  )
  expect(renderMarkdown('![A lamp](/media/a.webp)')).toBe(
    '<p><img src="/media/a.webp" alt="A lamp" loading="lazy" /></p>',
  )
  expect(renderMarkdown('see https://stoa.example')).toBe(
    '<p>see <a href="https://stoa.example" rel="nofollow noopener">https://stoa.example</a></p>',
  )
  expect(renderMarkdown('')).toBe('')
})

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>body{background:url(javascript:alert(1))}</style>',
  '<math><mtext></p><img src=x onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zy8+)',
  '[x](/ok "\\" onmouseover=\\"alert(1)")',
  '![" onerror="alert(1)](/ok.png)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '```html" onclick="alert(1)\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '[x](//evil.example)',
]

test.each(payloads)('%j runs nothing', (payload) => {
  const tags = renderMarkdown(payload).match(/<[^>]*>/g) ?? []
  for (const tag of tags) {
    expect(tag).toMatch(
      /^<\/?(p|br|hr|h[2-6]|blockquote|pre|code|strong|em|s|a|img|ul|ol|li)( (href|title|rel|src|alt|loading|start)="[^"]*")*( \/)?>$/,
    )
    expect(tag).not.toMatch(/(href|src)="\s*(javascript|vbscript|data|\/\/)/i)
  }
})
