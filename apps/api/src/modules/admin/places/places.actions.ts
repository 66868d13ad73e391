import { defineOperation, foundRecordView, notFound } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { staff } from '../staff.ts'
import { addFavourite, orderFavourites, readFavourites, removeFavourite, renameFavourite } from './favourites.ts'
import { favouriteInput, favouriteName, favouriteView } from './place-views.ts'
import { keepRecent, readRecent } from './recent.ts'

const favouriteId = z.uuid()

export const placeOperations = [
  defineOperation('adminRecent.list', {
    summary: 'The records that the caller opened last, as far as they may still see them.',
    rest: 'GET /admin/recent',
    graphql: 'adminRecent',
    access: staff,
    budget: 2,
    input: z.object({}),
    output: z.array(foundRecordView),
    run: (ctx: Ctx) => readRecent(ctx),
  }),
  defineOperation('adminRecent.keep', {
    summary: 'Put down that the caller opened a record.',
    rest: 'PUT /admin/recent',
    access: staff,
    budget: 6,
    input: z.object({ resource: z.string().max(120).describe('Path of its list: `orders`.'), id: z.string().max(120) }),
    output: z.object({}),
    errors: [notFound],
    run: keepRecent,
  }),
  defineOperation('adminFavourite.list', {
    summary: 'The caller’s favourites in their order, as far as they may still see what they lead to.',
    rest: 'GET /admin/favourites',
    graphql: 'adminFavourites',
    access: staff,
    budget: 2,
    input: z.object({}),
    output: z.array(favouriteView),
    run: (ctx: Ctx) => readFavourites(ctx),
  }),
  defineOperation('adminFavourite.add', {
    summary: 'Keep a record, a list as it is filtered, or a page at hand.',
    rest: 'POST /admin/favourites',
    status: 201,
    access: staff,
    budget: 10,
    input: z.object({ ...favouriteInput, name: favouriteName.default(null) }),
    output: favouriteView,
    errors: [notFound],
    run: addFavourite,
  }),
  defineOperation('adminFavourite.rename', {
    summary: 'Give a favourite of the caller’s a name of its own, or take it.',
    rest: 'PATCH /admin/favourites/:favouriteId',
    access: staff,
    budget: 8,
    input: z.object({ favouriteId, name: favouriteName }),
    output: favouriteView,
    errors: [notFound],
    run: renameFavourite,
  }),
  defineOperation('adminFavourite.remove', {
    summary: 'Take a favourite of the caller’s away.',
    rest: 'DELETE /admin/favourites/:favouriteId',
    access: staff,
    budget: 4,
    input: z.object({ favouriteId }),
    output: z.object({}),
    errors: [notFound],
    run: removeFavourite,
  }),
  defineOperation('adminFavourite.order', {
    summary: 'Put the caller’s favourites in an order; those not named come last.',
    rest: 'PUT /admin/favourites/order',
    access: staff,
    budget: 6,
    input: z.object({ ids: z.array(favouriteId).max(100) }),
    output: z.array(favouriteView),
    run: orderFavourites,
  }),
]
