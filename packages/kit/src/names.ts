/** `ProductVariant` → `productVariant`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** `orderItem` → `OrderItem`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** `cart.addItem` → `cartAddItem`. */
export function dottedToCamel(name: string): string {
  return camelCase(pascalCase(name))
}

/** `ProductVariant` → `product-variant`. */
export function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

/**
 * English plural of a name's last word by the regular rules; a word that is a plural already stays as it is. What is
 * irregular says its own `path` and `labelPlural`.
 */
export function plural(name: string): string {
  if (/(settings|details|preferences|news|series)$/i.test(name)) return name
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}

/** The inverse of `plural`: `variants` → `variant`, `addresses` → `address`. */
export function singular(name: string): string {
  if (plural(name) === name) return name
  if (/ies$/i.test(name)) return `${name.slice(0, -3)}y`
  return /(ss|tus|x|zz|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.replace(/s$/i, '')
}

/** `compareAtPrice` → `Compare at price`. */
export function sentenceCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
