import type { SavedAddress } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressLines } from '../../../lib/address-lines.ts'
import { addressesQuery, shopQuery } from '../../../lib/api-query.ts'
import { t } from '../../../lib/messages/account.ts'
import { problemText } from '../../../lib/problem-text.ts'
import { showToast } from '../../../lib/toasts.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { PanelGrid } from '../../../ui/panel-grid.tsx'
import { removeAddress, saveAddress } from '../mutations.ts'
import { AddressForm } from './address-form.tsx'

function AddressCard({ address, onEdit }: { address: SavedAddress; onEdit: () => void }) {
  const remove = async () => {
    const { id: _id, ...same } = address
    try {
      await removeAddress(address)
      showToast({ text: t('removed'), action: { label: t('undo'), onPress: () => void saveAddress(same) } })
    } catch (problem) {
      showToast({ text: problemText(problem) })
    }
  }
  const [name, ...lines] = addressLines(address)
  return (
    <Panel>
      <address>
        <b>{name}</b> {address.isDefaultShipping && <Badge tone="neutral">{t('standard')}</Badge>}
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <Actions>
        <Button variant="secondary" size="sm" onClick={onEdit}>
          {t('edit')}
          <span className="sr"> {lines[0]}</span>
        </Button>
        <Button variant="quiet" size="sm" onClick={remove}>
          {t('remove')}
          <span className="sr"> {lines[0]}</span>
        </Button>
      </Actions>
    </Panel>
  )
}

export function AddressBook() {
  const { data, isSuccess } = useQuery(addressesQuery)
  const countries = useQuery(shopQuery).data?.countries ?? []
  const [editing, setEditing] = useState<string | null>(null)
  const done = () => setEditing(null)
  const addresses = (data?.data ?? []).toSorted((a, b) => Number(b.isDefaultShipping) - Number(a.isDefaultShipping))
  return (
    <>
      {isSuccess && addresses.length === 0 && editing !== 'new' && <p className="Muted">{t('noAddresses')}</p>}
      <PanelGrid>
        {addresses.map((address) =>
          editing === address.id ? (
            <Panel key={address.id}>
              <AddressForm address={address} countries={countries} onDone={done} />
            </Panel>
          ) : (
            <AddressCard key={address.id} address={address} onEdit={() => setEditing(address.id)} />
          ),
        )}
        {editing === 'new' && (
          <Panel>
            <AddressForm countries={countries} onDone={done} />
          </Panel>
        )}
      </PanelGrid>
      {editing !== 'new' && (
        <Actions>
          <Button variant="primary" onClick={() => setEditing('new')}>
            {t('addAddress')}
          </Button>
        </Actions>
      )}
    </>
  )
}
