import { defineResource } from '@stoa/kit'

/** Past imports; made by uploading a file, never by hand. */
export const productImport = defineResource('ProductImport', {
  represent: 'filename',
  admin: {
    label: 'Import',
    list: ['filename', 'source', 'status', 'total', 'applied', 'createdAt'],
    order: ['-createdAt'],
    fieldsets: [
      {
        title: 'Import',
        fields: ['filename', 'source', 'status', 'problem', 'total', 'applied', 'createdAt', 'appliedAt'],
      },
    ],
    labels: { filename: 'File', total: 'To write', applied: 'Written', createdAt: 'Checked' },
    tones: { status: { checked: 'note', refused: 'bad', applying: 'note', applied: 'ok', failed: 'bad' } },
    operations: ['list', 'read'],
  },
})
