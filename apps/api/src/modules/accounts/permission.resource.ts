import { defineResource } from '@stoa/kit'

export const permissionResource = defineResource('Permission', {
  represent: 'code',
  admin: {
    list: ['code', 'label'],
    search: ['code', 'label'],
    order: ['code'],
    fieldsets: [{ title: 'Permission', fields: ['code', 'label'] }],
    readonly: ['code', 'label'],
    operations: ['list', 'read'],
  },
})
