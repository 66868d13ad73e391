import { describe, expect, it } from 'vitest'
import { isMutation } from './is-mutation.ts'

const query = 'query Read { shop { name } } mutation Start { cartCreate { id } }'

describe('isMutation', () => {
  it('looks at the operation that runs', () => {
    expect(isMutation({ query, operationName: 'Start' })).toBe(true)
    expect(isMutation({ query, operationName: 'Read' })).toBe(false)
    expect(isMutation({ query: 'mutation{cartCreate{id}}' })).toBe(true)
    expect(isMutation({ query: '{ mutation: shop { name } }' })).toBe(false)
  })
  it('leaves what cannot be read to the API', () => {
    expect(isMutation({ query: 'mutation {' })).toBe(false)
  })
})
