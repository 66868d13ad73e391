import { ApiProblem } from '@stoa/api-client'
import { messages } from './i18n.ts'

const t = messages({
  network: 'We lost the connection. Try again in a moment.',
  server: 'Something broke on our side. Try again in a moment.',
  tooMany: 'That was a lot of tries. Wait a minute, then go on.',
})

/** What to tell a shopper about a failed call: the API's own sentence where it wrote one for them. */
export function problemText(problem: unknown): string {
  if (!(problem instanceof ApiProblem)) return t('server')
  if (problem.status === 0) return t('network')
  if (problem.status === 429) return t('tooMany')
  if (problem.status >= 500) return t('server')
  return problem.errors[0]?.message || problem.detail || problem.title || t('server')
}
