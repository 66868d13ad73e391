import { type FormEvent, useId, useState } from 'react'
import { api } from '../../engine/api.ts'
import { useUndo } from '../../engine/changes/use-undo.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, Textarea } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { FocalPicker } from './focal-picker.tsx'
import { type MediaRecord, useMediaSummary, useRefreshMedia } from './media-queries.ts'
import { t } from './messages.ts'

type Props = { resource: ResourceMeta; record: MediaRecord; etag: string | undefined }

const valuesOf = ({ filename, alt, focalPoint, folder }: MediaRecord) => ({
  ...{ filename, alt, focalPoint },
  folderId: folder?.id ?? null,
})

/** What a file says and where it lies. Only what was changed is sent. */
export function MediaForm({ resource, record, etag }: Props) {
  const id = useId()
  const stored = valuesOf(record)
  const [values, setValues] = useState(stored)
  const [problem, setProblem] = useState<string>()
  const { data: summary } = useMediaSummary()
  const refresh = useRefreshMedia()
  const { say } = useUndo()
  const isLocked = !resource.can.change
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change })
  const changes = Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name as keyof typeof stored]),
    ),
  )
  const isChanged = Object.keys(changes).length > 0
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(undefined)
    try {
      const { changeSetId } = await api.send('PATCH', `/admin/media/${record.id}`, { body: changes, ifMatch: etag })
      await refresh()
      say(t('saved', { name: record.filename }), { changeSets: [changeSetId], isAllowed: resource.undo })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : t('unknown'))
    }
  }
  return (
    <form className="stack" data-gap="12" onSubmit={save}>
      {record.picture && (
        <FocalPicker
          picture={record.picture}
          value={values.focalPoint}
          isDisabled={isLocked}
          onChange={(focalPoint) => set({ focalPoint })}
        />
      )}
      {problem && <Callout tone="bad">{problem}</Callout>}
      <Field id={`${id}-alt`} label={t('altText')} help={t('altHelp')}>
        <Textarea
          id={`${id}-alt`}
          rows={2}
          maxLength={400}
          readOnly={isLocked}
          value={values.alt}
          onChange={(event) => set({ alt: event.target.value })}
        />
      </Field>
      <Field id={`${id}-name`} label={t('file')}>
        <Input
          id={`${id}-name`}
          maxLength={255}
          readOnly={isLocked}
          value={values.filename}
          onChange={(event) => set({ filename: event.target.value })}
        />
      </Field>
      <Field id={`${id}-folder`} label={t('folder')}>
        <Select
          id={`${id}-folder`}
          disabled={isLocked}
          value={values.folderId ?? ''}
          onChange={(event) => set({ folderId: event.target.value || null })}
        >
          <option value="">{t('noFolder')}</option>
          {summary?.folders.map((folder) => (
            <option key={folder.id} value={folder.id}>
              {folder.path}
            </option>
          ))}
        </Select>
      </Field>
      {isChanged && (
        <Button kind="primary" type="submit">
          {t('save')}
        </Button>
      )}
    </form>
  )
}
