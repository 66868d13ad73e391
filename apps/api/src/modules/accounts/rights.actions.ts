import { defineOperation, notFound, permission, uuidSchema } from '@stoa/kit'
import { z } from 'zod'
import { beyondOwnPowers, ownAccount } from './accounts.errors.ts'
import {
  effectivePermissions,
  effectivePermissionsView,
  explainInput,
  explainRight,
  explanationView,
} from './effective-permissions.ts'
import { objectGrantsView } from './object-grant-views.ts'
import { giveGrants, grantsOfHolder, grantsOfObject, takeGrant } from './object-grants.ts'
import { permissionMatrix, permissionMatrixView } from './permission-matrix.ts'
import { activateUser, deactivateUser, logOutUser, userInput, userStateView } from './user-verbs.ts'

const object = {
  resource: z.string().max(120).describe('Path of the admin’s pages: `products`.'),
  objectId: uuidSchema,
}

const oneHolder = { message: 'Give userId or groupId', path: ['userId'] }

/** Who may do what, why, and on which record. */
export const rightsOperations = [
  defineOperation('user.endSessions', {
    summary: 'Log a user out everywhere, at once.',
    rest: 'POST /admin/users/:id/end-sessions',
    graphql: 'adminUserEndSessions',
    access: permission('accounts.user.endSessions'),
    budget: 8,
    input: userInput,
    output: userStateView,
    errors: [notFound, beyondOwnPowers],
    admin: { label: 'Log out everywhere', model: 'User', on: 'object', confirm: 'End all sessions of this user now?' },
    run: logOutUser,
  }),
  defineOperation('user.deactivate', {
    summary: 'Close an account: its sessions end and nobody can log in with it.',
    rest: 'POST /admin/users/:id/deactivate',
    graphql: 'adminUserDeactivate',
    access: permission('accounts.user.deactivate'),
    budget: 10,
    input: userInput,
    output: userStateView,
    errors: [notFound, beyondOwnPowers, ownAccount],
    admin: {
      label: 'Deactivate',
      model: 'User',
      on: 'object',
      tone: 'danger',
      confirm: 'Close this account and end all of its sessions?',
      availableWhen: { field: 'isActive', in: ['true'] },
    },
    run: deactivateUser,
  }),
  defineOperation('user.activate', {
    summary: 'Open a closed account again.',
    rest: 'POST /admin/users/:id/activate',
    graphql: 'adminUserActivate',
    access: permission('accounts.user.activate'),
    budget: 8,
    input: userInput,
    output: userStateView,
    errors: [notFound, beyondOwnPowers],
    admin: { label: 'Activate', model: 'User', on: 'object', availableWhen: { field: 'isActive', in: ['false'] } },
    run: activateUser,
  }),
  defineOperation('user.effectivePermissions', {
    summary: 'List everything a user may do, and by what.',
    rest: 'GET /admin/users/:id/effective-permissions',
    graphql: 'adminUserEffectivePermissions',
    access: permission('accounts.user.view'),
    budget: 3,
    input: userInput,
    output: effectivePermissionsView,
    errors: [notFound],
    run: effectivePermissions,
  }),
  defineOperation('user.explainRight', {
    summary: 'Whether a user may do something, with all records or with one, and why.',
    rest: 'GET /admin/users/:id/explain',
    graphql: 'adminUserExplainRight',
    access: permission('accounts.user.view'),
    budget: 5,
    input: explainInput,
    output: explanationView,
    errors: [notFound],
    run: explainRight,
  }),
  defineOperation('permission.matrix', {
    summary: 'All permissions by module and resource, and which of them the caller may grant.',
    rest: 'GET /admin/permission-matrix',
    graphql: 'adminPermissionMatrix',
    access: permission('accounts.permission.view'),
    budget: 1,
    input: z.object({}),
    output: permissionMatrixView,
    run: permissionMatrix,
  }),
  defineOperation('objectGrant.ofObject', {
    summary: 'List who has rights on one record, and what the caller may give on it.',
    rest: 'GET /admin/object-grants',
    graphql: 'adminObjectGrants',
    access: permission('accounts.objectGrant.view'),
    budget: 20,
    input: z.object(object),
    output: objectGrantsView,
    errors: [notFound],
    run: grantsOfObject,
  }),
  defineOperation('objectGrant.ofHolder', {
    summary: 'List the rights on single records that a user or a group was given.',
    rest: 'GET /admin/object-grants/of-holder',
    graphql: 'adminObjectGrantsOfHolder',
    access: permission('accounts.objectGrant.view'),
    budget: 4,
    input: z
      .object({ userId: uuidSchema.optional(), groupId: uuidSchema.optional() })
      .refine(({ userId, groupId }) => (userId === undefined) !== (groupId === undefined), oneHolder),
    output: objectGrantsView,
    run: grantsOfHolder,
  }),
  defineOperation('objectGrant.give', {
    summary: 'Give a user or a group permissions on one record.',
    rest: 'POST /admin/object-grants',
    status: 201,
    graphql: 'adminObjectGrantGive',
    access: permission('accounts.objectGrant.give'),
    budget: 40,
    input: z
      .object({
        ...object,
        permissions: z.array(z.string().max(120)).min(1).max(20),
        userId: uuidSchema.optional(),
        groupId: uuidSchema.optional(),
      })
      .refine(({ userId, groupId }) => (userId === undefined) !== (groupId === undefined), oneHolder),
    output: objectGrantsView,
    errors: [notFound, beyondOwnPowers],
    run: giveGrants,
  }),
  defineOperation('objectGrant.take', {
    summary: 'Take a right on one record away.',
    rest: 'DELETE /admin/object-grants/:id',
    status: 204,
    graphql: 'adminObjectGrantTake',
    access: permission('accounts.objectGrant.take'),
    budget: 8,
    input: z.object({ id: uuidSchema }),
    output: z.null(),
    errors: [notFound, beyondOwnPowers],
    run: (ctx, { id }) => takeGrant(ctx, id),
  }),
]
