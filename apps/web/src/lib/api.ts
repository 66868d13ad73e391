import { createClient } from '@stoa/api-client'
import { hasSession, setLogin } from './session.ts'

export const api = createClient({
  baseUrl: '/api/v1',
  mayHaveSession: hasSession,
  onSession: setLogin,
  language: () => document.documentElement.lang,
})
