import { defineOperation, forbidden, notFound, permission, uuidSchema, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import { addNote, changeNote, removeNote } from './order-notes.ts'
import { noteSent } from './orders.errors.ts'
import { deliverParcel, trackParcel } from './parcels.ts'

const text = z.string().trim().min(1).max(2000)
const noteView = view('OrderNote', { id: uuidSchema, noteId: uuidSchema })
const parcelView = view('OrderParcel', { id: uuidSchema, parcelId: uuidSchema })
const note = { access: permission('orders.order.note'), budget: 8, output: noteView }
const parcel = { access: permission('orders.order.fulfil'), budget: 8, output: parcelView }
const noteRef = { id: uuidSchema, noteId: uuidSchema }
const parcelRef = { id: uuidSchema, parcelId: uuidSchema }

/** What staff write down beside an order and its parcels. */
export const deskOperations = [
  defineOperation('order.addNote', {
    ...note,
    summary: 'Write a note to an order: for the staff, or for the customer.',
    rest: 'POST /admin/orders/:id/notes',
    graphql: 'adminOrderAddNote',
    status: 201,
    input: z.object({
      id: uuidSchema,
      text,
      isPublic: z.boolean().default(false).describe('Whether the customer gets it: with the order, and by mail.'),
    }),
    admin: { label: 'Add note', model: 'Order', on: 'object' },
    run: addNote,
  }),
  defineOperation('order.changeNote', {
    ...note,
    summary: 'Change a note of the staff.',
    rest: 'PATCH /admin/orders/:id/notes/:noteId',
    graphql: 'adminOrderChangeNote',
    input: z.object({ ...noteRef, text }),
    errors: [notFound, forbidden, noteSent],
    run: changeNote,
  }),
  defineOperation('order.removeNote', {
    ...note,
    summary: 'Delete a note of the staff.',
    rest: 'DELETE /admin/orders/:id/notes/:noteId',
    graphql: 'adminOrderRemoveNote',
    input: z.object(noteRef),
    errors: [notFound, forbidden, noteSent],
    run: removeNote,
  }),
  defineOperation('order.trackParcel', {
    ...parcel,
    summary: 'Change the carrier and the tracking number of a parcel.',
    rest: 'PATCH /admin/orders/:id/parcels/:parcelId',
    graphql: 'adminOrderTrackParcel',
    input: z.object({
      ...parcelRef,
      carrier: z.string().max(80).optional(),
      trackingNumber: z.string().max(120).optional(),
    }),
    errors: [notFound],
    run: trackParcel,
  }),
  defineOperation('order.deliverParcel', {
    ...parcel,
    summary: 'Mark a parcel as delivered.',
    rest: 'POST /admin/orders/:id/parcels/:parcelId/deliver',
    graphql: 'adminOrderDeliverParcel',
    input: z.object({ ...parcelRef, at: z.iso.datetime().optional().describe('When. Now unless given.') }),
    errors: [notFound, validationFailed],
    run: deliverParcel,
  }),
]
