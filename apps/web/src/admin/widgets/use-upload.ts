import { useState } from 'react'
import { api, newIdempotencyKey } from '../engine/api.ts'
import { t } from '../messages.ts'

/** Alternative text to begin with: the file's name is better than nothing and can be changed. */
const altFrom = (name: string): string => name.replace(/\.[^.]+$/u, '').replace(/[-_]+/gu, ' ')

export type Uploaded = { id: string } & Record<string, unknown>

/** Sends a picture to the library at once, whatever becomes of the form. */
export function useUpload(
  onDone: (file: File, id: string, answer: Uploaded) => void,
  onFailed: (message: string) => void,
) {
  const [isBusy, setBusy] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    try {
      // The server reads the fields before the file as they come: alt first.
      const form = new FormData()
      form.set('alt', altFrom(file.name))
      form.set('file', file)
      const answer = await api.post<Uploaded>('/admin/media', form, newIdempotencyKey())
      onDone(file, answer.id, answer)
    } catch (error) {
      onFailed(error instanceof Error ? error.message : t('failed'))
    } finally {
      setBusy(false)
    }
  }
  return { take, isBusy }
}
