import { createSuperuser } from '@stoa/api/accounts'
import { makePassword } from '@stoa/api/seed'
import { type Arguments, type Command, say, UsageError } from '../command.ts'
import { withShop } from '../open-shop.ts'
import { ask, askSecret } from '../prompt.ts'

/** The least an account that may do everything should have. */
const PASSWORD_MIN = 10

export const createSuperuserCommand: Command = {
  name: 'createsuperuser',
  summary: 'Create an account that may do everything.',
  usage: '',
  positionals: 0,
  options: {
    email: { type: 'string', value: 'ADDRESS', help: 'Its log-in name; asked for where left out.' },
    password: {
      type: 'string',
      value: 'TEXT',
      help: 'Its password; asked for where left out. Other users of this machine can see it.',
    },
    generate: { type: 'boolean', help: 'Make a password and print it once.' },
  },
  run,
}

async function run({ flag, text }: Arguments): Promise<number> {
  if (flag('generate') && text('password') !== undefined)
    throw new UsageError('Choose either --password or --generate.')
  const email = text('email') ?? (await ask('E-mail address: ', '--email'))
  const password = flag('generate') ? makePassword() : (text('password') ?? (await askTwice()))
  if ([...password].length < PASSWORD_MIN)
    throw new UsageError(`Use at least ${PASSWORD_MIN} characters for the password.`)
  await withShop((core) => createSuperuser(core.systemContext('createsuperuser'), { email, password }))
  return say(`Created ${email}.${flag('generate') ? ` Password, shown only now: ${password}` : ''}`)
}

async function askTwice(): Promise<string> {
  const password = await askSecret('Password: ', '--password or --generate')
  if ((await askSecret('Once more: ', '--password')) !== password) throw new UsageError('The two passwords differ.')
  return password
}
