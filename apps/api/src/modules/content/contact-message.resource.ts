import { defineResource } from '@stoa/kit'

export const contactMessage = defineResource('ContactMessage', {
  represent: ['name', 'email'],
  admin: {
    list: ['name', 'email', 'message', 'isAnswered', 'createdAt'],
    editable: ['isAnswered'],
    filter: ['isAnswered', 'createdAt'],
    search: ['email'],
    order: ['-createdAt'],
    dateHierarchy: 'createdAt',
    fieldsets: [{ title: 'Message', fields: ['name', 'email', 'message', 'isAnswered', 'createdAt'] }],
    readonly: ['name', 'email', 'message'],
    operations: ['list', 'read', 'update'],
  },
})
