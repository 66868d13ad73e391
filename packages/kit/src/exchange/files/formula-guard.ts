// Spreadsheets take a cell that begins so for a formula, which may call other programs. Text that looks guarded already is
// guarded once more, so that taking one apostrophe away always gives what was there.
const dangerous = /^'*[=+\-@\t\r\n]/
const guarded = /^'+[=+\-@\t\r\n]/

/** Text as it may stand in a cell of a CSV file. */
export function guardFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** The text that `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
