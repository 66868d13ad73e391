import { describe, expect, it } from 'vitest'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { actionMethod, actionPath, objectActions } from './action.ts'
import { humanise, schemaForm } from './schema-form.ts'

describe('schemaForm', () => {
  it('makes a field of each property', () => {
    const { fields, inlines } = schemaForm({
      type: 'object',
      required: ['reason'],
      properties: {
        reason: { type: 'string', enum: ['wrong_size', 'damaged'] },
        note: { type: 'string', maxLength: 1000, description: 'Only the team sees it' },
        amount: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
        price: { type: 'object', properties: { amount: { type: 'integer' }, currency: { type: 'string' } } },
        newPassword: { type: 'string', maxLength: 400 },
        notify: { type: 'boolean', default: true },
        at: { type: ['string', 'null'], format: 'date-time' },
        extra: { type: 'object' },
      },
    })
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['reason', 'enum', true],
      ['note', 'text', false],
      ['amount', 'integer', false],
      ['price', 'money', false],
      ['newPassword', 'password', false],
      ['notify', 'boolean', false],
      ['at', 'dateTime', false],
      ['extra', 'json', false],
    ])
    expect(fields[0]?.choices).toEqual([
      { value: 'wrong_size', label: 'Wrong size' },
      { value: 'damaged', label: 'Damaged' },
    ])
    expect(fields[1]).toMatchObject({ help: 'Only the team sees it', maxLength: 1000 })
    expect(fields[2]?.min).toBe(1)
    expect(fields[5]?.default).toBe(true)
    expect(inlines).toEqual([])
  })

  it('makes a table of a list of objects', () => {
    const { inlines } = schemaForm({
      type: 'object',
      properties: {
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['quantity'],
            properties: { itemId: { type: 'string' }, quantity: { type: 'integer' } },
          },
        },
      },
    })
    expect(inlines[0]).toMatchObject({ field: 'items', label: 'Items', order: ['itemId', 'quantity'] })
    expect(inlines[0]?.fields.quantity?.required).toBe(true)
  })

  it('follows references', () => {
    const { inlines } = schemaForm({
      type: 'object',
      properties: { items: { type: 'array', items: { $ref: '#/$defs/Line' } } },
      $defs: { Line: { type: 'object', properties: { quantity: { type: 'integer' } } } },
    })
    expect(inlines[0]?.order).toEqual(['quantity'])
  })

  it('is empty for an action without parameters', () => {
    expect(schemaForm({})).toEqual({ fields: [], inlines: [] })
  })

  it('writes names as words', () => {
    expect(humanise('trackingNumber')).toBe('Tracking number')
    expect(humanise('itemId')).toBe('Item')
    expect(humanise('wrong_size')).toBe('Wrong size')
  })
})

describe('actions', () => {
  const fulfil: ActionMeta = {
    name: 'fulfil',
    label: 'Fulfil',
    path: 'POST /api/v1/admin/orders/{id}/fulfil',
    on: 'object',
    idempotent: false,
    undo: false,
    input: {},
    availableWhen: { field: 'status', in: ['open'] },
  }

  it('knows where to send', () => {
    expect(actionPath(fulfil, 'a/b')).toBe('/admin/orders/a%2Fb/fulfil')
    expect(actionMethod(fulfil)).toBe('POST')
    expect(actionMethod({ ...fulfil, path: 'DELETE /x' })).toBe('DELETE')
  })

  it('offers what the state of the record allows', () => {
    const resource = {
      fields: {},
      actions: [fulfil, { ...fulfil, name: 'list', on: 'list' }],
    } as unknown as ResourceMeta
    expect(objectActions(resource, { status: 'open' }).map((action) => action.name)).toEqual(['fulfil'])
    expect(objectActions(resource, { status: 'cancelled' })).toEqual([])
  })
})
