import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const port = Number(process.env.E2E_PORT ?? 3210)

export const baseUrl = `http://localhost:${port}`

/** Journeys written one after the other are quicker against a shop that stays: name its folder, and run `serve.ts` beside. */
export const keepsServer = process.env.E2E_KEEP === 'true'

// Every worker reads this file anew and must find the folder that the first one chose.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'stoa-e2e-'))
const dataDirectory = process.env.E2E_DATA_DIR

/** Where the server's once-shown passwords are written for the journeys that log in. */
export const credentialsFile = join(dataDirectory, 'credentials.json')

/** A fresh shop of its own. All journeys come from one address, so what is counted by address gets more room. */
export const serverEnvironment = {
  PORT: String(port),
  DATA_DIR: dataDirectory,
  DATABASE_URL: '',
  PUBLIC_URL: '',
  THROTTLE_RATES:
    'login=1000/minute,login-account=1000/minute,register=1000/minute,checkout=1000/minute,contact=1000/minute,search=1000/minute',
  RESERVATIONS_PER_CALLER: '1000',
}
