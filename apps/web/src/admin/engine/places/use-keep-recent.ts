import { useEffect } from 'react'
import { api } from '../api.ts'

/** Puts a record among those somebody opened last, once it is on screen. */
export function useKeepRecent(resource: string, id: string): void {
  useEffect(() => {
    // Nobody waits for it, and a record that cannot be remembered can still be read.
    api.send('PUT', '/admin/recent', { body: { resource, id } }).catch((error: Error) => console.warn(error.message))
  }, [resource, id])
}
