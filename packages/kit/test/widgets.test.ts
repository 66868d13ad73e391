import { expect, test } from 'vitest'
import { buildAdminMeta } from '../src/admin/index.ts'
import { defineModule, defineResource, resolveModules } from '../src/index.ts'
import { libraryMeta } from './fixture/library-meta.ts'
import { actors } from './fixture/open-library.ts'

test('a field is edited with the widget that its declaration names, and stays of its own type', () => {
  const book = defineResource('Book', {
    represent: 'title',
    admin: {
      list: ['title'],
      fieldsets: [{ title: 'Book', fields: ['title', 'status', 'isFeatured', 'notes'] }],
      widgets: { status: 'radio', isFeatured: 'radio' },
    },
  })
  const kit = resolveModules([defineModule({ name: 'library', label: 'Library', resources: [book] })], libraryMeta)
  const fields = buildAdminMeta(kit, actors.editor).resources.books?.fields
  expect(fields?.status).toMatchObject({ type: 'enum', widget: 'radio' })
  expect(fields?.isFeatured).toMatchObject({ type: 'boolean', widget: 'radio' })
  expect(fields?.notes).toMatchObject({ type: 'json', widget: 'json' })
})
