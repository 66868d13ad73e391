import { Eye, EyeOff } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, InputGroup } from '../../ui/input.tsx'
import { isProblem } from '../api.ts'
import { logIn } from '../session.ts'

type Props = { email?: string; onDone: () => void }

function explain(error: unknown): string {
  if (isProblem(error, 401)) return t('wrongPassword')
  if (isProblem(error, 429)) return t('tooManyTries', { seconds: error.retryAfter ?? 60 })
  if (isProblem(error, 0)) return t('noNetwork')
  return isProblem(error) && error.detail ? error.detail : t('failed')
}

/** Email and password. With an email given, only the password is asked: somebody continues, nobody else takes over. */
export function LoginForm({ email, onDone }: Props) {
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [isShown, setShown] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setError(undefined)
    try {
      await logIn(email ?? String(form.get('email')), String(form.get('password')))
      onDone()
    } catch (problem) {
      setError(explain(problem))
      setBusy(false)
    }
  }
  return (
    <form className="stack" data-gap="16" onSubmit={submit}>
      <div className="field-set">
        <Field id="login-email" label={t('email')}>
          <Input
            id="login-email"
            name="email"
            type="email"
            autoComplete="username"
            required
            readOnly={email !== undefined}
            defaultValue={email}
            autoFocus={email === undefined}
          />
        </Field>
        <Field id="login-password" label={t('password')} error={error}>
          <InputGroup className="tall">
            <Input
              id="login-password"
              name="password"
              type={isShown ? 'text' : 'password'}
              autoComplete="current-password"
              required
              autoFocus={email !== undefined}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? 'login-password-error' : undefined}
            />
            <IconButton
              icon={isShown ? EyeOff : Eye}
              label={t(isShown ? 'hidePassword' : 'showPassword')}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            />
          </InputGroup>
        </Field>
      </div>
      <Button kind="primary" type="submit" disabled={isBusy} aria-busy={isBusy}>
        {t('logIn')}
      </Button>
    </form>
  )
}
