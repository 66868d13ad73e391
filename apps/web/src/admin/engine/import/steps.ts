import { words } from './words.ts'

/** Of rows of any resource, whose columns are told; a file of another shop has columns that are known. */
export const importSteps = ({ hasColumns }: { hasColumns: boolean }): string[] =>
  [words('stepFile'), hasColumns && words('stepColumns'), words('stepCheck'), words('stepApply')].filter(
    (step) => step !== false,
  )
