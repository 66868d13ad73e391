import { paths } from '../../../lib/paths.ts'
import { t } from '../../messages.ts'
import { AuthBox } from './auth-box.tsx'
import { LoginForm } from './login-form.tsx'

/** Stands in the place of whatever page was asked for, so that logging in leads straight to it. */
export const LoginPage = ({ onDone }: { onDone: () => void }) => (
  <AuthBox
    title={t('logInTitle')}
    footer={t('logInFooter')}
    note={
      <>
        {t('staffOnly')}{' '}
        <a className="link" href={paths.login()}>
          {t('inTheShop')}
        </a>
        .
      </>
    }
  >
    <LoginForm onDone={onDone} />
  </AuthBox>
)
