import { ArrowLeft, ArrowRight, ImagePlus, X } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { lower } from '../../../lib/language.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { LibraryButton } from '../../widgets/library-button.tsx'
import { Combobox } from '../../widgets/relation-combobox.tsx'
import { usePicture } from '../../widgets/use-picture.ts'
import { useUpload } from '../../widgets/use-upload.ts'
import { canUpload, useMeta } from '../meta.tsx'
import { isReference } from '../record.ts'
import { onlyField } from './inline-kind.ts'
import type { RowsProps } from './rows-props.ts'
import { liveRows } from './use-inline-rows.ts'
import { isRemovable } from './values.ts'

type TileProps = {
  id: string | undefined
  label: string
  isCover: boolean
  onRemove?: () => void
  onMove?: (step: number) => void
}

function Tile({ id, label, isCover, onRemove, onMove }: TileProps) {
  const { data } = usePicture(id)
  const name = data?.picture?.alt || label
  return (
    <li className="tile">
      <Thumb picture={data?.picture} size="xl" />
      <span className="sr">{name}</span>
      {isCover && (
        <span className="tag">
          <Badge tone="quiet">{t('cover')}</Badge>
        </span>
      )}
      <span className="tile-actions">
        {onMove && (
          <>
            <IconButton size="s" icon={ArrowLeft} label={t('moveBack', { name })} onClick={() => onMove(-1)} />
            <IconButton size="s" icon={ArrowRight} label={t('moveOn', { name })} onClick={() => onMove(1)} />
          </>
        )}
        {onRemove && <IconButton size="s" icon={X} label={t('removeValue', { name })} onClick={onRemove} />}
      </span>
    </li>
  )
}

type AddProps = { label: string; chosen: string[]; onAdd: (id: string, label: string) => void }

function AddTile({ label, chosen, onAdd }: AddProps) {
  const meta = useMeta()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { take, isBusy } = useUpload((file, id) => onAdd(id, file.name), setProblem)
  const isUploader = canUpload(meta)
  const takeAll = async (files: Iterable<File>) => {
    setProblem(null)
    for (const file of files) await take(file)
  }
  const drop = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      takeAll(event.dataTransfer.files)
    },
  }
  return (
    <li className="tile" data-drop="" aria-busy={isBusy} {...(isUploader && drop)}>
      {isUploader && (
        <>
          <input
            ref={input}
            className="sr"
            type="file"
            accept="image/*"
            multiple
            tabIndex={-1}
            aria-label={t('choosePicture')}
            onChange={(event) => takeAll(event.target.files ?? [])}
          />
          <Button size="s" icon={ImagePlus} disabled={isBusy} onClick={() => input.current?.click()}>
            {isBusy ? t('uploading') : t('upload')}
          </Button>
        </>
      )}
      <Combobox
        aria-label={t('addTo', { name: lower(label) })}
        resource="media"
        placeholder={t('chooseFromLibrary')}
        shown=""
        chosen={chosen}
        onChoose={(option) => onAdd(option.id, option._label)}
      />
      <LibraryButton isMany onChoose={(picture) => onAdd(picture.id, picture.label)} />
      <span className="field">
        <FieldError id="upload" message={problem ?? undefined} />
      </span>
    </li>
  )
}

/** Rows that are nothing but a picture: tiles, the first of them the cover. */
export function InlinePictures({ inline, rows, canChange }: RowsProps) {
  const field = onlyField(inline)
  if (!field) return null
  const live = liveRows(rows.all)
  const idOf = (row: (typeof live)[number]) => {
    const value = row.values[field.name]
    return isReference(value) ? value : undefined
  }
  const chosen = live.flatMap((row) => idOf(row)?.id ?? [])
  const add = (id: string, _label: string) =>
    !chosen.includes(id) && rows.restoreOrAdd({ [field.name]: { id, _label } })
  return (
    <ul className="media-picker pad" data-path={rows.path}>
      {live
        .filter((row) => idOf(row))
        .map((row, at) => (
          <Tile
            key={row.key}
            id={idOf(row)?.id}
            label={idOf(row)?._label ?? ''}
            isCover={at === 0 && inline.sortBy !== undefined}
            onRemove={isRemovable(inline, row, canChange) ? () => rows.toggleDeleted(row.key) : undefined}
            onMove={canChange && inline.sortBy && live.length > 1 ? (step) => rows.move(row.key, step) : undefined}
          />
        ))}
      {canChange && inline.can.add && <AddTile label={inline.label} chosen={chosen} onAdd={add} />}
    </ul>
  )
}
