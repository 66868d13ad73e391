import type { NewAddress, SavedAddress } from '@stoa/api-client'
import { api } from '../../lib/api.ts'
import { accountQuery, addressesQuery } from '../../lib/api-query.ts'
import { queryClient } from '../../lib/query-client.ts'

const again = () => queryClient.invalidateQueries({ queryKey: addressesQuery.queryKey })

export async function saveAddress(address: NewAddress, id?: string): Promise<void> {
  if (id) await api.patch('/account/addresses/{id}', { params: { id }, body: address })
  else await api.post('/account/addresses', { body: address })
  await again()
}

export async function removeAddress({ id }: SavedAddress): Promise<void> {
  await api.delete('/account/addresses/{id}', { params: { id } })
  await again()
}

export async function saveProfile(profile: { firstName: string; lastName: string }): Promise<void> {
  queryClient.setQueryData(accountQuery.queryKey, await api.patch('/account', { body: profile }))
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await api.post('/auth/password/change', { body: { currentPassword, newPassword } })
}
