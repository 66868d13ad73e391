import { systemText, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'

const reference = z.object({ id: uuidSchema, _label: systemText() }).meta({ id: 'GrantReference' })

export const objectGrantView = view('ObjectGrant', {
  id: uuidSchema,
  permission: z.string(),
  label: systemText().describe('Of the permission.'),
  resource: z.string().describe('Path of the admin’s pages.'),
  object: view('GrantObject', {
    id: uuidSchema,
    _label: systemText().nullable().describe('Null where it is not the caller’s to see.'),
  }),
  user: reference.nullable(),
  group: reference.nullable(),
  grantedBy: reference.nullable(),
  grantedAt: z.iso.datetime(),
  isMine: z.boolean().describe('Whether the caller may take it away: nobody takes what they do not hold.'),
})

export const objectGrantsView = view('ObjectGrants', {
  data: z.array(objectGrantView),
  grantable: z
    .array(view('GrantablePermission', { code: z.string(), label: systemText() }))
    .describe('What the caller may grant on the record asked about.'),
})
