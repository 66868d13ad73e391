/** Longest name that is kept, in characters. */
const LONGEST = 255

/** What every name ends up as where nothing of it can be kept. */
const NAMELESS = 'picture'

/**
 * A file's name to be shown and to be saved under: without the folders before it, and without what a terminal, a header or a
 * reader's eye would stumble over. Its end is kept where it is too long, for that is where the type stands.
 */
export function cleanFilename(name: string): string {
  const own = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const shown = own
    // Control characters and those that turn the direction of writing; then what no file system takes.
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*;]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return [...shown].slice(-LONGEST).join('') || NAMELESS
}
