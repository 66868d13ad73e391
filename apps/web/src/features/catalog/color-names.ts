/** Swatches for colours by name, where the API sends none. A name not listed is shown as a word. */
const colors: Record<string, string> = {
  black: '#2b2833',
  white: '#f4f2ee',
  grey: '#9a9aa2',
  gray: '#9a9aa2',
  silver: '#b9bcc4',
  stone: '#b9b6c0',
  charcoal: '#4a4a52',
  blue: '#3f7fe0',
  navy: '#2b3f7a',
  sky: '#7fbdf0',
  ice: '#a9d8e4',
  teal: '#2f9a94',
  turquoise: '#4cc4bd',
  indigo: '#4f55c8',
  green: '#4fc46f',
  mint: '#8fe0b6',
  olive: '#8a8f4a',
  forest: '#2f6b48',
  sage: '#9fb79a',
  lime: '#a5d94a',
  red: '#e2463f',
  crimson: '#c22745',
  burgundy: '#7d2440',
  rose: '#e2a6bd',
  pink: '#ea4f86',
  apricot: '#f2a86b',
  cherry: '#c4244f',
  honey: '#e0a33a',
  coral: '#f0806a',
  magenta: '#d03a98',
  orange: '#f0923c',
  amber: '#e5a03c',
  yellow: '#ffc94a',
  sun: '#ffc94a',
  gold: '#d9b154',
  mustard: '#cfa23a',
  purple: '#8f3fd6',
  violet: '#8f5be0',
  lilac: '#b59be6',
  lavender: '#b8a6e6',
  plum: '#7a35a0',
  brown: '#8a5a3c',
  tan: '#c9985f',
  sand: '#dfb478',
  beige: '#dccbb0',
  cream: '#f2e6cf',
  copper: '#b9714a',
  terracotta: '#c86b4a',
  natural: '#d8bf98',
  walnut: '#6d4a36',
  oak: '#c79a63',
}

export const isColorOption = (name: string) => /^colou?rs?$/i.test(name)

export function colorOf(name: string): string | undefined {
  const words = name.toLowerCase().split(/[\s-]+/)
  return colors[name.toLowerCase()] ?? words.map((word) => colors[word]).find(Boolean)
}

/** Colours to show for names of colours; none where one of them is not known, for dots must not tell half of it. */
export function colorsOf(names: readonly string[]): string[] {
  const found = names.map(colorOf)
  return found.every((color) => color !== undefined) ? found : []
}
