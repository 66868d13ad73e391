import { describe, expect, it } from 'vitest'
import type { AdminUser } from '../../engine/meta-types.ts'
import { mayChangeNote } from './note-rights.ts'
import { inView } from './timeline-view.ts'

const item = (kind: string, isPublic: boolean, quote?: string) => ({ at: '', kind, message: '', isPublic, quote })

describe('the timeline', () => {
  const items = [item('placed', true), item('comment', false), item('refunded', true, 'Broken'), item('mailed', false)]
  const kinds = (view: 'all' | 'notes' | 'customer') => inView(view, items).map(({ kind }) => kind)
  it('shows everything, notes, or what the customer sees', () => {
    expect(kinds('all')).toHaveLength(4)
    expect(kinds('notes')).toEqual(['comment', 'refunded'])
    expect(kinds('customer')).toEqual(['placed', 'refunded'])
  })
})

describe('changing a note', () => {
  const user = (permissions: string[] = []): AdminUser => ({
    id: 'me',
    email: '',
    name: '',
    isSuperuser: false,
    permissions,
  })
  const note = { ...item('comment', false), actorId: 'me' }
  it('is for whoever wrote it, and for those who may change others’', () => {
    expect(mayChangeNote(user(), note)).toBe(true)
    expect(mayChangeNote(user(), { ...note, actorId: 'other' })).toBe(false)
    expect(mayChangeNote(user(['orders.order.changeNotes']), { ...note, actorId: 'other' })).toBe(true)
  })
  it('is not for what the customer has, nor for what the system wrote', () => {
    expect(mayChangeNote(user(), { ...note, isPublic: true })).toBe(false)
    expect(mayChangeNote(user(), { ...note, kind: 'note' })).toBe(false)
  })
})
