import { conflict, defineOperation, notFound } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { staff } from '../staff.ts'
import { adminView, viewInput } from './admin-view.ts'
import { readViews } from './read-views.ts'
import { requireList } from './require-list.ts'
import { createView, removeView, setDefaultView, updateView } from './write-views.ts'

const resource = z.string().max(120).describe('Path of the list: `products`.')
const viewId = z.uuid()

export const viewOperations = [
  defineOperation('adminView.list', {
    summary: 'The caller’s own views of an admin list, and those that are shared.',
    rest: 'GET /admin/views',
    graphql: 'adminViews',
    access: staff,
    budget: 1,
    input: z.object({ resource }),
    output: z.array(adminView),
    errors: [notFound],
    run: (ctx: Ctx, input) => {
      requireList(ctx, input.resource)
      return readViews(ctx, input)
    },
  }),
  defineOperation('adminView.create', {
    summary: 'Keep the state of an admin list as a view.',
    rest: 'POST /admin/views',
    status: 201,
    access: staff,
    budget: 6,
    input: z.object({ resource, ...viewInput, isShared: viewInput.isShared.default(false) }),
    output: adminView,
    errors: [notFound],
    run: createView,
  }),
  defineOperation('adminView.update', {
    summary: 'Change a view: its owner may, and who may change what others share.',
    rest: 'PATCH /admin/views/:viewId',
    access: staff,
    budget: 10,
    input: z.object({ viewId, ...z.object(viewInput).partial().shape }),
    output: adminView,
    errors: [notFound, conflict],
    run: updateView,
  }),
  defineOperation('adminView.remove', {
    summary: 'Delete a view: its owner may, and who may change what others share.',
    rest: 'DELETE /admin/views/:viewId',
    access: staff,
    budget: 6,
    input: z.object({ viewId }),
    output: z.object({}),
    errors: [notFound],
    run: removeView,
  }),
  defineOperation('adminView.setDefault', {
    summary: 'Let the caller’s list begin with a view, or as it is declared.',
    rest: 'PUT /admin/views/default',
    access: staff,
    budget: 8,
    input: z.object({ resource, viewId: viewId.nullable() }),
    output: z.object({}),
    errors: [notFound],
    run: setDefaultView,
  }),
]
