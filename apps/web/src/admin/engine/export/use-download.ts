import { useEffect, useRef, useState } from 'react'
import { t } from '../../messages.ts'
import { toast } from '../../ui/toast-store.ts'
import { api } from '../api.ts'
import type { ListQuery } from '../list/list-state.ts'
import { words } from '../list/words.ts'
import { chooseSink, countBytes } from './save-file.ts'

type File = { path: string; query: ListQuery; name: string }

/** Fetches a file and tells how far it is. Leaving breaks it off. */
export function useDownload(onDone: () => void) {
  const [bytes, setBytes] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  async function download({ path, query, name }: File): Promise<void> {
    setProblem('')
    const sink = await chooseSink(name)
    if (!sink) return
    const controller = new AbortController()
    abort.current = controller
    setBytes(0)
    try {
      const { body } = await api.open(path, query, controller.signal)
      if (body) await sink.write(countBytes(body, setBytes))
      toast(words('downloaded', { name }))
      onDone()
    } catch (error) {
      if (!controller.signal.aborted) setProblem(error instanceof Error ? error.message : t('failed'))
      setBytes(null)
    }
  }

  return { bytes, problem, download }
}
