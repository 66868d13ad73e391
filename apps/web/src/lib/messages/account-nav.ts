import { messages } from '../i18n.ts'

export const t = messages({
  account: 'Account',
  orders: 'Orders',
  addresses: 'Addresses',
  profile: 'Profile',
  security: 'Security',
  saved: 'Saved',
  logout: 'Log out',
})
