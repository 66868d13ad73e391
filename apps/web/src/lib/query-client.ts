import { ApiProblem } from '@stoa/api-client'
import { QueryClient } from '@tanstack/react-query'

const minute = 60_000

/** Trying again helps only where the network or the server failed. */
const isPassing = (error: Error) => !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: minute,
      gcTime: 15 * minute,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && isPassing(error),
    },
  },
})
