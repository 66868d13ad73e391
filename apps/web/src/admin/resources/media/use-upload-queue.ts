import { useEffect, useRef, useState } from 'react'
import { useRefreshMedia } from './media-queries.ts'
import { t } from './messages.ts'
import { sendPicture } from './send-picture.ts'
import { createUploadQueue, type UploadAnswer, type UploadQueue } from './upload-queue.ts'

/** Uploads into a folder, as long as the page is open; what is under way when it is left is stopped. */
export function useUploadQueue(
  folderId: string | undefined,
  onDone?: (answer: UploadAnswer, file: File) => void,
): UploadQueue {
  const refresh = useRefreshMedia()
  const current = useRef({ folderId, refresh, onDone })
  useEffect(() => {
    current.current = { folderId, refresh, onDone }
  })
  const [queue] = useState(() =>
    createUploadQueue({
      send: sendPicture(() => current.current.folderId),
      onDone: (answer, file) => {
        void current.current.refresh()
        current.current.onDone?.(answer, file)
      },
      problemOf: (error) => (error instanceof Error ? error.message : t('unknown')),
    }),
  )
  useEffect(() => queue.clear, [queue])
  return queue
}
