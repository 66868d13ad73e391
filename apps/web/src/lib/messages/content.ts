import { messages } from '../i18n.ts'

export const t = messages({
  home: 'Stoa',
  contactTitle: 'Write to us',
  contactText: 'A person reads it, usually before your tea is cold.',
  name: 'Your name',
  email: 'Email',
  emailHelp: 'So that we can answer.',
  message: 'What is it about',
  send: 'Send',
  sentTitle: 'On its way to us.',
  sentText: 'Thank you. We answer within a working day, mostly faster.',
  needName: 'Who is asking?',
  needMessage: 'A sentence or two helps us help.',
})
