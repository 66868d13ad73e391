import { defineOperation, permission } from '@stoa/kit'
import { stockChanged } from '../inventory/index.ts'
import { generateAccess, generatedView, generateInput } from './generate-input.ts'
import { generateVariants } from './generate-variants.ts'
import { listInput, listSheet } from './list-sheet.ts'
import { rights } from './rights.ts'
import { saveAccess, saveInput, saveView } from './save-input.ts'
import { saveSheet } from './save-sheet.ts'
import { sheetPageView } from './sheet-view.ts'

export const sheetOperations = [
  defineOperation('sheet.list', {
    summary: 'Variants with what they cost and how many there are, a page at a time.',
    rest: 'GET /admin/sheet',
    graphql: 'adminSheet',
    access: permission(rights.see),
    budget: 2,
    input: listInput,
    output: sheetPageView,
    run: listSheet,
  }),
  defineOperation('sheet.save', {
    summary: 'Change SKUs, prices and stock of many variants; each row is written whole or refused with a reason.',
    rest: 'POST /admin/sheet',
    graphql: 'adminSheetSave',
    access: saveAccess,
    undoable: true,
    budget: 24,
    input: saveInput,
    output: saveView,
    errors: [stockChanged],
    run: saveSheet,
  }),
  defineOperation('variant.generate', {
    summary: 'Make the variants of chosen combinations of a product’s option values.',
    rest: 'POST /admin/products/:id/variants',
    graphql: 'adminVariantsGenerate',
    access: generateAccess,
    undoable: true,
    budget: 14,
    input: generateInput,
    output: generatedView,
    run: generateVariants,
  }),
]
