import { expect, test } from 'vitest'
import { passwordProblems } from './password-policy.ts'

const codes = (password: string, email = 'maria.lopez@example.com') =>
  passwordProblems(password, email, 'password').map((problem) => problem.code)

test.each([
  ['correct horse', []],
  ['ünïcödé päss', []],
  ['short', ['too_short']],
  ['😀😀😀😀😀', ['too_short']],
  ['x'.repeat(201), ['too_long']],
  ['x1'.repeat(100), []],
  ['8273640918', ['only_digits']],
  ['٠١٢٣٤٥٦٧٨٩', ['only_digits']],
  ['Qwertyuiop', ['too_common']],
  ['PASSWORD123', ['too_common']],
  ['maria.lopez', ['like_email']],
  ['MariaLopez1', ['like_email']],
  ['lopez-maria', ['like_email']],
  ['maria.lopez@example.com', ['like_email']],
  ['example.com', ['like_email']],
  ['a maria in a much longer sentence', []],
])('%s: %j', (password, expected) => {
  expect(codes(password)).toEqual(expected)
})

test('a short name in the address forbids nothing', () => {
  expect(codes('bobsledding-team', 'bob@x.io')).toEqual([])
})

test('each problem names the field', () => {
  expect(passwordProblems('123', 'a@b.example', 'newPassword')).toEqual([
    { path: 'newPassword', code: 'too_short', message: 'Use at least 10 characters.' },
    { path: 'newPassword', code: 'only_digits', message: 'Use more than digits.' },
  ])
})
