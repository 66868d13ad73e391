import { useUser } from '../../../lib/session.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { logOut } from '../session.ts'
import { AuthBox } from './auth-box.tsx'

/** Logged in, but a customer. */
export function NotStaff({ onLeft }: { onLeft: () => void }) {
  const user = useUser()
  const leave = async () => {
    await logOut().catch(() => {})
    onLeft()
  }
  return (
    <AuthBox title={t('notStaffTitle')} note={user ? t('notStaffAs', { email: user.email }) : t('notStaff')}>
      <div className="stack">
        <Button kind="primary" onClick={leave}>
          {t('logInAsOther')}
        </Button>
        <a className="button" href="/">
          {t('toTheShop')}
        </a>
      </div>
    </AuthBox>
  )
}
