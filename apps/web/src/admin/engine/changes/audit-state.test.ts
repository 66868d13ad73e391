import { expect, it } from 'vitest'
import { auditQuery, changeAudit, readAuditState } from './audit-state.ts'

it('reads from the address what it knows, and leaves the rest', () => {
  const params = new URLSearchParams('actor=a&from=2026-03-05&cursor=x&colour=red&ip=')
  expect(readAuditState(params)).toEqual({ actor: 'a', from: '2026-03-05', cursor: 'x' })
})

it('begins at the newest again with another filter, and takes an empty one out', () => {
  const state = { actor: 'a', ip: '::1', cursor: 'x' }
  expect(changeAudit(state, { ip: '' }).toString()).toBe('actor=a')
  expect(changeAudit(state, { cursor: 'y' }).toString()).toBe('actor=a&ip=%3A%3A1&cursor=y')
})

it('means whole days of the reader, the last one included', () => {
  const start = new Date('2026-03-05T00:00:00').toISOString()
  const end = new Date('2026-03-07T00:00:00').toISOString()
  expect(auditQuery({ from: '2026-03-05', to: '2026-03-06', actor: 'a' })).toEqual({ actor: 'a', from: start, to: end })
  expect(auditQuery({ from: 'soon' })).toEqual({})
})
