import { createServer } from 'node:net'
import { StartError } from './open-postgres.ts'

/** Fails early, before the database is touched, where the port is taken. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ host, port }, resolve)
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new StartError(
        `PORT: ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
      )
    if (code === 'EACCES')
      throw new StartError(`PORT: ${port} needs rights this user does not have. Choose one above 1023.`)
    throw new StartError(`HOST: cannot listen on ${host}:${port} (${code})`)
  } finally {
    probe.close()
  }
}
