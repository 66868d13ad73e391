/** The file as a whole cannot be read; the message says why, to whoever uploaded it. */
export class SheetProblem extends Error {
  override readonly name = 'SheetProblem'
}
