import { useCart } from '../../../lib/cart.ts'
import { totalLines } from '../../../lib/cart-totals.ts'
import { t } from '../../../lib/messages/cart.ts'
import { overlay } from '../../../lib/overlay.ts'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { CartDrawer } from '../../../ui/cart-drawer.tsx'
import { Lead } from '../../../ui/text.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { ToastList } from '../../../ui/toast-list.tsx'
import { Totals } from '../../../ui/totals.tsx'
import { CartLines } from './cart-lines.tsx'
import { FreeDeliveryBar } from './free-delivery-bar.tsx'

export function CartDrawerPanel() {
  const { data: cart } = useCart()
  const close = () => overlay.set(null)
  if (!cart?.items.length) {
    return (
      <CartDrawer title={t('title')} onClose={close}>
        <Lead>{t('emptyText')}</Lead>
        <ButtonLink variant="primary" to={paths.newest} onClick={close}>
          {t('emptyAction')}
        </ButtonLink>
        <ToastList />
      </CartDrawer>
    )
  }
  return (
    <CartDrawer
      title={t('title')}
      onClose={close}
      foot={
        <>
          <Totals lines={totalLines(cart).filter((line) => line.kind !== 'note')} />
          <ButtonLink variant="primary" size="lg" wide to={paths.checkout} onClick={close}>
            {t('checkout')}
          </ButtonLink>
          <p className="Small Muted">
            {t('taxIncluded')}{' '}
            <TextLink to={paths.cart} onClick={close}>
              {t('fullBag')}
            </TextLink>
          </p>
        </>
      }
    >
      <FreeDeliveryBar cart={cart} />
      <CartLines cart={cart} />
      <ToastList />
    </CartDrawer>
  )
}
