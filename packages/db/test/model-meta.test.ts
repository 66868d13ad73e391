import { expect, test } from 'vitest'
import { modelMeta } from '../generated/fixture/model-meta.ts'

const { Article, Shelf, ShelfLabel } = modelMeta

test('a model has its table, its comment and its keys', () => {
  expect(Article).toMatchObject({
    name: 'Article',
    table: 'article',
    doc: 'A thing that is sold. Written on two lines.',
  })
  expect(Article.primaryKey).toEqual(['id'])
  expect(Article.uniques).toEqual([['slug'], ['shelfId', 'name']])
  expect(Article.indexes).toEqual([
    { fields: ['id'], kind: 'btree' },
    { fields: ['slug'], kind: 'btree' },
    { fields: ['createdAt', 'id'], kind: 'btree' },
    { fields: ['attributes'], kind: 'gin' },
    { fields: ['shelfId', 'name'], kind: 'btree' },
  ])
  expect(ShelfLabel.primaryKey).toEqual(['shelfCode', 'language'])
  expect(Shelf).not.toHaveProperty('doc')
})

test('a column has its type, length, default and whether it may be left out', () => {
  const common = {
    kind: 'scalar',
    isRequired: true,
    isList: false,
    isUpdatedAt: false,
    isUnique: false,
    hasDefault: false,
  }
  const { id, slug, name, views, attributes, tags, relatedIds, weight, isActive, updatedAt } = Article.fields
  expect(id).toEqual({ ...common, name: 'id', type: 'Uuid', column: 'id', hasDefault: true, isUnique: true })
  expect(slug).toEqual({
    ...common,
    name: 'slug',
    doc: 'Part of the address.',
    type: 'String',
    column: 'slug',
    isUnique: true,
    maxLength: 80,
  })
  expect(name).toEqual({ ...common, name: 'name', type: 'String', column: 'title' })
  expect(views).toEqual({ ...common, name: 'views', type: 'BigInt', column: 'views', hasDefault: true, default: 0 })
  expect(attributes).toMatchObject({ type: 'Json', default: '{}' })
  expect(tags).toMatchObject({ type: 'String', isList: true, hasDefault: true })
  expect(relatedIds).toMatchObject({ type: 'Uuid', isList: true, column: 'related_ids' })
  expect(weight).toMatchObject({ type: 'Decimal', isRequired: false, hasDefault: true })
  expect(isActive).toMatchObject({ type: 'Boolean', default: true })
  expect(updatedAt).toMatchObject({ isUpdatedAt: true, hasDefault: true })
  expect(Shelf.fields.code).toMatchObject({ maxLength: 4, isUnique: true })
  expect(ShelfLabel.fields.shelfCode.isUnique).toBe(false)
  expect(ShelfLabel.fields.text.default).toBe('')
})

test('an enum has its values, a relation both its ends', () => {
  const common = { isRequired: true, isList: false }
  expect(Article.fields.status).toEqual({
    ...common,
    name: 'status',
    kind: 'enum',
    enumName: 'ShelfStatus',
    values: ['draft', 'published'],
    column: 'status',
    hasDefault: true,
    default: 'draft',
  })
  const relation = { ...common, kind: 'relation', to: ['id'] }
  expect(Article.fields.shelf).toEqual({
    ...relation,
    name: 'shelf',
    model: 'Shelf',
    from: ['shelfId'],
    opposite: 'articles',
    onDelete: 'Restrict',
  })
  expect(Shelf.fields.articles).toEqual({
    ...relation,
    name: 'articles',
    isList: true,
    model: 'Article',
    from: [],
    to: ['shelfId'],
    inverse: { fields: ['shelfId'], references: ['id'] },
    opposite: 'shelf',
  })
  expect(Shelf.fields.parent).toMatchObject({
    isRequired: false,
    from: ['parentId'],
    opposite: 'children',
    onDelete: 'Cascade',
  })
  expect(Shelf.fields.children).toMatchObject({
    isList: true,
    inverse: { fields: ['parentId'], references: ['id'] },
    opposite: 'parent',
  })
})
