import { Mail, Phone } from 'lucide-react'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Address, isBilledElsewhere, type OrderData } from './order-data.ts'

const fullName = (address: Address): string => `${address.firstName} ${address.lastName}`.trim()

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

function AddressLines({ address }: { address: Address }) {
  const { company, line1, line2, postalCode, city, region, country } = address
  const lines = [fullName(address), company, line1, line2, `${postalCode} ${city}`, region, countryName(country)]
  return (
    <address className="soft">
      {lines.filter(Boolean).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </address>
  )
}

export function CustomerCards({ order }: { order: OrderData }) {
  const address = order.shippingAddress ?? order.billingAddress
  const name = address ? fullName(address) : order.email
  return (
    <>
      <Card title={t('customer')}>
        <div className="stack" data-gap="12">
          <div className="row">
            <Avatar name={name} size="l" />
            <span className="strong clip">{name}</span>
          </div>
          <div className="stack small" data-gap="4">
            <span className="row">
              <Icon of={Mail} size={14} />
              <a className="link clip" href={`mailto:${order.email}`}>
                {order.email}
              </a>
            </span>
            {address?.phone && (
              <span className="row">
                <Icon of={Phone} size={14} />
                <a className="link" href={`tel:${address.phone}`}>
                  {address.phone}
                </a>
              </span>
            )}
          </div>
        </div>
      </Card>
      {order.note && (
        <Card title={t('customerNote')}>
          <p className="soft">{order.note}</p>
        </Card>
      )}
      {order.shippingAddress && (
        <Card title={t('delivery')} footer={isBilledElsewhere(order) ? undefined : t('sameInvoice')}>
          <AddressLines address={order.shippingAddress} />
        </Card>
      )}
      {order.billingAddress && isBilledElsewhere(order) && (
        <Card title={t('invoice')}>
          <AddressLines address={order.billingAddress} />
        </Card>
      )}
    </>
  )
}
