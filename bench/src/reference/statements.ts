/**
 * What somebody would write by hand who needs exactly these answers: one statement each, whose JSON is sent as it comes.
 * Pictures are given as they are stored; the shop makes addresses of them, here nobody does.
 */

const money = (amount: string, currency: string) => `json_build_object('amount', ${amount}, 'currency', ${currency})`

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const picture = `json_build_object('storageKey', m."storageKey", 'alt', m.alt, 'width', m.width, 'height', m.height, 'widths', m.widths, 'alphaBox', m."alphaBox", 'focalPoint', json_build_object('x', m."focalX", 'y', m."focalY"))`

const firstPicture = `(SELECT ${picture} FROM "ProductImage" i JOIN "MediaAsset" m ON m.id = i."mediaId" WHERE i."productId" = p.id ORDER BY i.position, i.id LIMIT 1)`

const isAtOpenPlace = `s."locationId" = ANY(ARRAY(SELECT id FROM "StockLocation" WHERE "isActive"))`

const hasUnits = `(NOT v."trackInventory" OR EXISTS (SELECT 1 FROM "StockLevel" s WHERE s."variantId" = v.id AND s."onHand" > s.reserved AND ${isAtOpenPlace}))`

const priceRange = `CASE WHEN r."productId" IS NOT NULL THEN json_build_object('min', ${money('r."minMinor"', 'r.currency')}, 'max', ${money('r."maxMinor"', 'r.currency')}) END`

const compareAt = `CASE WHEN r."compareAtMinor" IS NOT NULL THEN ${money('r."compareAtMinor"', 'r.currency')} END`

const category = `CASE WHEN c.id IS NOT NULL THEN json_build_object('slug', c.slug, 'name', c.name) END`

const inStock = `EXISTS (SELECT 1 FROM "ProductVariant" v WHERE v."productId" = p.id AND ${hasUnits})`

const tagline = `rtrim(split_part(p."metaDescription", '. ', 1), '.')`

const colours = `(SELECT coalesce(json_agg(ov.value ORDER BY ov.position, ov.id), '[]') FROM "ProductOption" o JOIN "ProductOptionValue" ov ON ov."optionId" = o.id WHERE o."productId" = p.id AND lower(o.name) IN ('colour', 'color'))`

/** What a card shows and a page as well. */
const shared = `'id', p.id, 'slug', p.slug, 'name', p.name, 'tagline', ${tagline}, 'tint', p.tint, 'price', ${priceRange}, 'compareAtPrice', ${compareAt}, 'image', ${firstPicture}, 'category', ${category}, 'inStock', ${inStock}, 'colours', ${colours}, 'publishedAt', ${instant('p."publishedAt"')}`

const joins = `LEFT JOIN "ProductPriceRange" r ON r."productId" = p.id AND r.currency = 'EUR' LEFT JOIN "Category" c ON c.id = p."categoryId"`

const listOf = (rows: string) =>
  `SELECT json_build_object('data', coalesce(json_agg(json_build_object(${shared}) ORDER BY p."publishedAt" DESC, p.id DESC), '[]'))::text AS body FROM (${rows}) p ${joins}`

const newest = `ORDER BY "publishedAt" DESC, id DESC LIMIT 24`

export const productList = listOf(`SELECT * FROM "Product" WHERE status = 'published' ${newest}`)

export const categoryList = listOf(
  `SELECT * FROM "Product" WHERE status = 'published' AND "categoryId" = ANY(ARRAY(SELECT below.id FROM "Category" root JOIN "Category" below ON below.path LIKE root.path || '%' WHERE root.slug = $1)) ${newest}`,
)

/** One word: name, vendor, category and article number of a product are searched. */
export const search = listOf(
  `SELECT * FROM "Product" p WHERE status = 'published' AND (name ILIKE $1 OR vendor ILIKE $1 OR id = ANY(ARRAY(SELECT x.id FROM "Category" c JOIN "Product" x ON x."categoryId" = c.id WHERE c.name ILIKE $1)) OR id = ANY(ARRAY(SELECT "productId" FROM "ProductVariant" WHERE sku ILIKE $1 LIMIT 1000))) ${newest}`,
)

const left = `(SELECT coalesce(sum(s."onHand" - s.reserved), 0)::int FROM "StockLevel" s WHERE s."variantId" = v.id AND ${isAtOpenPlace})`

const variant = `json_build_object('id', v.id, 'sku', v.sku,
  'options', (SELECT coalesce(json_object_agg(o.name, ov.value ORDER BY o.position, o.id), '{}') FROM "VariantOptionValue" x JOIN "ProductOptionValue" ov ON ov.id = x."optionValueId" JOIN "ProductOption" o ON o.id = ov."optionId" WHERE x."variantId" = v.id),
  'price', CASE WHEN vp.id IS NOT NULL THEN ${money('vp."amountMinor"', 'vp.currency')} END,
  'compareAtPrice', CASE WHEN vp."compareAtMinor" IS NOT NULL THEN ${money('vp."compareAtMinor"', 'vp.currency')} END,
  'inStock', ${hasUnits}, 'available', CASE WHEN v."trackInventory" AND ${left} <= 5 THEN ${left} END,
  'image', (SELECT ${picture} FROM "MediaAsset" m WHERE m.id = v."imageId"))`

export const productPage = `SELECT json_build_object(${shared}, 'vendor', p.vendor,
  'descriptionHtml', p."descriptionHtml", 'metaTitle', p."metaTitle", 'metaDescription', p."metaDescription",
  'options', (SELECT coalesce(json_agg(json_build_object('name', o.name, 'values', (SELECT coalesce(json_agg(ov.value ORDER BY ov.position, ov.id), '[]') FROM "ProductOptionValue" ov WHERE ov."optionId" = o.id)) ORDER BY o.position, o.id), '[]') FROM "ProductOption" o WHERE o."productId" = p.id),
  'images', (SELECT coalesce(json_agg(${picture} ORDER BY i.position, i.id), '[]') FROM "ProductImage" i JOIN "MediaAsset" m ON m.id = i."mediaId" WHERE i."productId" = p.id),
  'variants', (SELECT coalesce(json_agg(${variant} ORDER BY v.position, v.id), '[]') FROM "ProductVariant" v LEFT JOIN "VariantPrice" vp ON vp."variantId" = v.id AND vp.currency = 'EUR' WHERE v."productId" = p.id)
)::text AS body FROM "Product" p ${joins} WHERE p.status = 'published' AND p.slug = $1`

const adminProduct = `json_build_object('id', p.id, '_label', p.name, 'image', ${firstPicture}, 'name', p.name, 'status', p.status, 'price', ${priceRange}, 'category', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, '_label', c.name) END, 'updatedAt', ${instant('p."updatedAt"')},
  'stock', (SELECT coalesce(sum(s."onHand" - s.reserved), 0)::int FROM "ProductVariant" v JOIN "StockLevel" s ON s."variantId" = v.id WHERE v."productId" = p.id AND ${isAtOpenPlace}))`

const adminOrder = `json_build_object('id', p.id, '_label', p.number::text, 'number', p.number, 'placedAt', ${instant('p."placedAt"')}, 'email', p.email, 'status', p.status, 'paymentStatus', p."paymentStatus", 'fulfilmentStatus', p."fulfilmentStatus", 'total', ${money('p."totalMinor"', 'p.currency')})`

/** A page of rows: the keys in their order first, then what is shown of those alone. */
const adminPage = (row: string, order: string, rows: string, joined = '') =>
  `SELECT json_build_object('data', coalesce(json_agg(${row} ORDER BY ${order}), '[]'))::text AS body FROM (${rows}) p ${joined}`

const latest = 'p."updatedAt" DESC, p.id DESC'
const products = (rest: string, order = latest) =>
  adminPage(adminProduct, order, `SELECT * FROM "Product" p ${rest}`, joins)
const page = `ORDER BY ${latest} LIMIT 24`

/** The first parameter is the value looked for, or the rows to skip. */
export const adminProducts: Readonly<Record<string, string>> = {
  first: products(page),
  status: products(`WHERE status = $1::"ProductStatus" ${page}`),
  category: products(`WHERE "categoryId" = $1 ${page}`),
  brand: products(`WHERE vendor = $1 ${page}`),
  days: products(`WHERE "createdAt" >= $1::timestamptz AND "createdAt" < $2::timestamptz ${page}`),
  'by-name': products('ORDER BY p.name, p.id LIMIT 24', 'p.name, p.id'),
  search: products(
    `WHERE name ILIKE $1 OR vendor ILIKE $1 OR id = ANY(ARRAY(SELECT "productId" FROM "ProductVariant" WHERE sku ILIKE $1 LIMIT 1000)) ${page}`,
  ),
  deep: products(`WHERE id = ANY(ARRAY(SELECT id FROM "Product" p ORDER BY ${latest} OFFSET $1::int LIMIT 24))`),
  last: products('ORDER BY p."updatedAt", p.id LIMIT 24'),
}

const placed = 'p."placedAt" DESC, p.id DESC'
const orders = (rest: string) => adminPage(adminOrder, placed, `SELECT * FROM "Order" p ${rest}`)
const orderPage = `ORDER BY ${placed} LIMIT 24`

export const adminOrders: Readonly<Record<string, string>> = {
  first: orders(orderPage),
  status: orders(`WHERE "fulfilmentStatus" = $1::"OrderFulfilmentStatus" ${orderPage}`),
  search: orders(
    `WHERE email ILIKE $1 OR id = ANY(ARRAY(SELECT "orderId" FROM "OrderItem" WHERE sku ILIKE $1)) ${orderPage}`,
  ),
  deep: orders(`WHERE id = ANY(ARRAY(SELECT id FROM "Order" p ORDER BY ${placed} OFFSET $1::int LIMIT 24))`),
  last: orders('ORDER BY p."placedAt", p.id LIMIT 24'),
}
