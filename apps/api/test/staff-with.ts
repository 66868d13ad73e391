import { createUser } from '../src/modules/accounts/index.ts'
import type { TestShop } from './open-test-shop.ts'

const password = 'correct horse battery'
let made = 0

/** A member of staff with these permissions and no others, logged in. The permissions must have been synchronised. */
export async function staffWith(
  shop: TestShop,
  ...codes: string[]
): Promise<{ id: string; email: string; as: string }> {
  const email = `staff-with-${made++}@example.com`
  const { prisma } = shop.core.database
  const id = await createUser(shop.core.systemContext('test'), { email, password, isStaff: true })
  for (const code of codes) {
    const { id: permissionId } = await prisma.permission.findUniqueOrThrow({ where: { code } })
    await prisma.userPermission.create({ data: { userId: id, permissionId } })
  }
  const login = await shop.call('POST', '/auth/login', { body: { email, password } })
  return { id, email, as: login.json().accessToken as string }
}
