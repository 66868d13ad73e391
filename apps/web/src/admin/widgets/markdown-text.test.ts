import { expect, it } from 'vitest'
import { marked, withPicture } from './markdown-text.tsx'

it('puts marks around what is selected and keeps it selected', () => {
  expect(marked('a word here', [2, 6], 'bold')).toEqual({ text: 'a **word** here', selection: [4, 8] })
  expect(marked('a word here', [2, 6], 'italic').text).toBe('a _word_ here')
})

it('marks whole lines', () => {
  expect(marked('one\ntwo\nthree', [5, 9], 'list').text).toBe('one\n- two\n- three')
  expect(marked('one\ntwo', [4, 4], 'heading').text).toBe('one\n## two')
})

it('leaves the cursor where the address goes', () => {
  const { text, selection } = marked('see here', [4, 8], 'link')
  expect(text).toBe('see [here](https://)')
  expect(text.slice(0, selection[0])).toBe('see [here](https://')
})

it('puts a picture in by its lasting address, whatever its words', () => {
  const picture = { id: '0190a000-0000-7000-8000-000000000000', alt: 'A [red] lamp' }
  expect(withPicture('One two', 4, picture)).toBe(`One ![A red lamp](/media/id/${picture.id})two`)
})
