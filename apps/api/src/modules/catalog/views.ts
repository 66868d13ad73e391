import { param, type Ref, raw, type Sql, sql, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'

/** Amounts in minor units of an ISO 4217 currency. */
export const moneyView = view('Money', { amount: z.int(), currency: z.string().length(3) })

export const priceRangeView = view('PriceRange', { min: moneyView, max: moneyView })

export const tintView = z.enum(['sand', 'mist', 'lilac', 'sage', 'blush', 'periwinkle']).meta({ id: 'Tint' })

/** Fractions of the width and the height from the top left. */
export const focalPointView = view('FocalPoint', { x: z.number().min(0).max(1), y: z.number().min(0).max(1) })

export const imageView = view('Image', {
  url: z.string(),
  alt: z.string(),
  /** Pixels. */
  width: z.int(),
  height: z.int(),
  /** Ready values for `srcset`. */
  srcset: view('ImageSources', { avif: z.string(), webp: z.string() }).nullable(),
  /** Fractions of the picture; null where nothing of it is transparent. */
  alphaBox: view('AlphaBox', { left: z.number(), top: z.number(), width: z.number(), height: z.number() }).nullable(),
  /** What a crop keeps in sight. */
  focalPoint: focalPointView,
})

export type Image = z.infer<typeof imageView>

/** What the SQL of a picture gives; `toImage` makes the answer of it. */
export type RawImage = {
  storageKey: string
  alt: string
  width: number
  height: number
  widths: number[]
  alphaBox: Image['alphaBox']
  focalPoint: Image['focalPoint']
}

/** The columns of a MediaAsset behind alias `m`, as one JSON object. */
export const rawImageText = `json_build_object('storageKey', m."storageKey", 'alt', m.alt, 'width', m.width, 'height', m.height, 'widths', m.widths, 'alphaBox', m."alphaBox", 'focalPoint', json_build_object('x', m."focalX", 'y', m."focalY"))`

export const rawImageSql: Sql = raw(rawImageText)

/** A picture by the id in `reference`; null where there is none. */
export function imageBy(reference: Sql): Sql {
  return sql`(SELECT ${rawImageSql} FROM "MediaAsset" m WHERE m.id = ${reference})`
}

/** Addresses of a picture: the largest WebP as `url`, every rendition in `srcset`. */
export function toImage(ctx: Pick<Ctx, 'services'>, picture: RawImage | null): Image | null {
  if (picture === null) return null
  const { storage } = ctx.services
  const source = (format: string) =>
    picture.widths.map((width) => `${storage.urlOf(`${picture.storageKey}/${width}.${format}`)} ${width}w`).join(', ')
  return {
    url: storage.urlOf(`${picture.storageKey}/${picture.widths.at(-1) ?? picture.width}.webp`),
    alt: picture.alt,
    width: picture.width,
    height: picture.height,
    srcset: picture.widths.length > 0 ? { avif: source('avif'), webp: source('webp') } : null,
    alphaBox: picture.alphaBox,
    focalPoint: picture.focalPoint,
  }
}

/** The caller's currency as a parameter. */
export const currencyParam: Sql = param((ctx) => ctx.currency)

/** `{amount, currency}` of two columns. */
export function moneySql(amount: Sql, currency: Sql): Sql {
  return sql`CASE WHEN ${amount} IS NULL THEN NULL ELSE json_build_object('amount', ${amount}, 'currency', ${currency}) END`
}

export type { Ref }
