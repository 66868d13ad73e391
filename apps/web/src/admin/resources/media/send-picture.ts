import { sendWithProgress } from '@stoa/api-client/send-with-progress'
import { api } from '../../engine/api.ts'
import type { SendFile, UploadAnswer } from './upload-queue.ts'

/** Sends a file into a folder of the library; no folder is its top. */
export const sendPicture =
  (folderId: () => string | undefined): SendFile =>
  async (file, { key, signal, onProgress }) => {
    const form = new FormData()
    const folder = folderId()
    // The server reads the fields before the file as they come.
    if (folder) form.set('folder', folder)
    form.set('file', file)
    const { data } = await api.send<UploadAnswer>('POST', '/admin/media', {
      body: form,
      idempotencyKey: key,
      signal,
      fetch: sendWithProgress(({ sent, total }) => onProgress(total > 0 ? sent / total : 0)),
    })
    return data
  }
