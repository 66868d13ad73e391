import { useQuery } from '@tanstack/react-query'
import { api } from '../engine/api.ts'
import { isPicture, type Picture, type RecordData } from '../engine/record.ts'

/** A picture of the library with its name; its shape in the answer is found, not known. */
export const usePicture = (id: string | undefined) =>
  useQuery({
    queryKey: ['admin', 'media', 'picture', id],
    queryFn: ({ signal }) => api.get<RecordData>(`/admin/media/${id}`, undefined, signal),
    enabled: id !== undefined,
    staleTime: 5 * 60_000,
    select: (record): { label: string; picture: Picture | undefined } => ({
      label: record._label,
      picture: Object.values(record).find(isPicture),
    }),
  })
