import { view } from '@stoa/kit'
import { z } from 'zod'
import { imageView, tintView } from './views.ts'

const plain = {
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  parentId: z.uuid().nullable(),
  description: z.string(),
  image: imageView.nullable(),
  tint: tintView,
  /** Published products in it and below. */
  productCount: z.int(),
}

const plainView = view('Category', plain)

export type PlainCategory = z.infer<typeof plainView>
export type CategoryNode = PlainCategory & { children: CategoryNode[] }

/** A department with all below it. */
export const categoryNodeView: z.ZodType<CategoryNode> = z
  .object({
    ...plain,
    get children() {
      return z.array(categoryNodeView)
    },
  })
  .meta({ id: 'CategoryNode' })

export const categoryPageView = view('CategoryPage', {
  ...plain,
  children: z.array(plainView),
  breadcrumbs: z.array(z.object({ slug: z.string(), name: z.string() }).meta({ id: 'Breadcrumb' })),
})

export const categoryView = plainView
