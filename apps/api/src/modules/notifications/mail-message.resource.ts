import { defineResource } from '@stoa/kit'

export const mailMessage = defineResource('MailMessage', {
  represent: 'subject',
  admin: {
    label: 'Mail',
    labelPlural: 'Mails',
    list: ['recipient', 'subject', 'template', 'sentAt', 'createdAt'],
    filter: ['template', 'recipient', 'sentAt', 'createdAt'],
    search: ['recipient'],
    order: ['-createdAt'],
    dateHierarchy: 'createdAt',
    fieldsets: [{ title: 'Mail', fields: ['recipient', 'subject', 'text', 'template', 'createdAt', 'sentAt'] }],
    readonly: ['recipient', 'subject', 'text', 'template', 'sentAt'],
    operations: ['list', 'read'],
  },
})
