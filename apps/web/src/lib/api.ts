import { createClient } from '@stoa/api-client'
import { language } from './language.ts'
import { hasSession, setLogin } from './session.ts'

export const api = createClient({ baseUrl: '/api/v1', mayHaveSession: hasSession, onSession: setLogin, language })
