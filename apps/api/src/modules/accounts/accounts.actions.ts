import { authenticated, defineOperation, everyone, permission } from '@stoa/kit'
import { z } from 'zod'
import { accountView, loginView } from './account-view.ts'
import {
  beyondOwnPowers,
  emailTaken,
  foreignOrigin,
  invalidCredentials,
  invalidRefreshToken,
} from './accounts.errors.ts'
import { changePassword, changePasswordInput } from './change-password.ts'
import { logIn, loginInput } from './log-in.ts'
import { logOut } from './log-out.ts'
import { readAccount } from './read-account.ts'
import { refreshInput, refreshSession } from './refresh-session.ts'
import { register, registerInput } from './register.ts'
import { setPassword, setPasswordInput, setPasswordView } from './set-password.ts'
import { updateAccount, updateAccountInput } from './update-account.ts'

// No answers are kept for an Idempotency-Key: they hold tokens, and the fingerprint of the input would be one of a password.
// No transaction around: hashing takes long, and an ended session must stay ended when the answer is an error.
const credentials = { idempotent: 'ignored', transaction: 'none' } as const

export const accountOperations = [
  defineOperation('auth.register', {
    ...credentials,
    summary: 'Make an account and log in.',
    rest: 'POST /auth/register',
    status: 201,
    graphql: 'register',
    access: everyone,
    throttle: 'register',
    budget: 20,
    input: registerInput,
    output: loginView,
    secrets: ['password'],
    errors: [emailTaken, foreignOrigin],
    run: register,
  }),
  defineOperation('auth.login', {
    ...credentials,
    summary: 'Log in.',
    rest: 'POST /auth/login',
    graphql: 'login',
    access: everyone,
    throttle: 'login',
    throttleSubject: { scope: 'login-account', of: ({ email }) => email },
    budget: 20,
    input: loginInput,
    output: loginView,
    secrets: ['password'],
    errors: [invalidCredentials, foreignOrigin],
    run: logIn,
  }),
  defineOperation('auth.refresh', {
    ...credentials,
    summary: 'Exchange the refresh token for new tokens.',
    rest: 'POST /auth/refresh',
    graphql: 'refresh',
    access: everyone,
    budget: 4,
    input: refreshInput,
    output: loginView,
    secrets: ['refreshToken'],
    errors: [invalidRefreshToken, foreignOrigin],
    run: refreshSession,
  }),
  defineOperation('auth.logout', {
    ...credentials,
    summary: 'Log out.',
    rest: 'POST /auth/logout',
    status: 204,
    graphql: 'logout',
    access: everyone,
    budget: 1,
    input: refreshInput,
    output: z.null(),
    secrets: ['refreshToken'],
    errors: [foreignOrigin],
    run: logOut,
  }),
  defineOperation('auth.password.change', {
    ...credentials,
    summary: 'Change the password; other sessions end.',
    rest: 'POST /auth/password/change',
    status: 204,
    graphql: 'passwordChange',
    access: authenticated,
    throttle: 'login',
    budget: 4,
    input: changePasswordInput,
    output: z.null(),
    secrets: ['currentPassword', 'newPassword', 'refreshToken'],
    errors: [foreignOrigin],
    run: changePassword,
  }),
  defineOperation('account.read', {
    summary: 'Who is logged in.',
    rest: 'GET /account',
    graphql: 'me',
    access: authenticated,
    budget: 1,
    input: z.object({}),
    output: accountView,
    run: readAccount,
  }),
  defineOperation('account.update', {
    summary: 'Change the own profile.',
    rest: 'PATCH /account',
    access: authenticated,
    budget: 4,
    input: updateAccountInput,
    output: accountView,
    run: updateAccount,
  }),
  defineOperation('user.setPassword', {
    ...credentials,
    summary: 'Set the password of a user.',
    rest: 'POST /admin/users/:id/set-password',
    graphql: 'adminUserSetPassword',
    access: permission('accounts.user.setPassword'),
    budget: 10,
    input: setPasswordInput,
    output: setPasswordView,
    secrets: ['password'],
    errors: [beyondOwnPowers],
    admin: { label: 'Set password', model: 'User', on: 'object' },
    run: setPassword,
  }),
]
