import { EyeOff, Folder as FolderIcon, Images, type LucideIcon, TriangleAlert } from 'lucide-react'
import { formatNumber } from '../../../lib/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { useMediaSummary } from './media-queries.ts'
import type { MediaState } from './media-state.ts'
import { t } from './messages.ts'

type RowProps = { icon: LucideIcon; label: string; count?: number; level?: number; isOn: boolean; onChoose: () => void }

const Row = ({ icon, label, count, level = 0, isOn, onChoose }: RowProps) => (
  <li>
    <button
      type="button"
      aria-current={isOn || undefined}
      style={{ paddingInlineStart: `${8 + level * 16}px` }}
      onClick={onChoose}
    >
      <Icon of={icon} size={14} />
      <span className="clip">{label}</span>
      {count !== undefined && <span className="push muted">{formatNumber(count)}</span>}
    </button>
  </li>
)

type Props = { state: MediaState; onChange: (change: Partial<MediaState>) => void }

/** What is left to do in the library, and its folders. */
export function FolderList({ state, onChange }: Props) {
  const { data } = useMediaSummary()
  const isAll = !state.folder && !state.shelf
  return (
    <nav className="media-folders" aria-label={t('folders')}>
      <ul>
        <Row
          icon={Images}
          label={t('allFiles')}
          count={data?.total}
          isOn={isAll}
          onChoose={() => onChange({ folder: '', shelf: '' })}
        />
        <Row
          icon={TriangleAlert}
          label={t('withoutAlt')}
          count={data?.withoutAlt}
          isOn={state.shelf === 'withoutAlt'}
          onChoose={() => onChange({ folder: '', shelf: 'withoutAlt' })}
        />
        <Row
          icon={EyeOff}
          label={t('notUsed')}
          count={data?.unused}
          isOn={state.shelf === 'notUsed'}
          onChoose={() => onChange({ folder: '', shelf: 'notUsed' })}
        />
      </ul>
      {data && data.folders.length > 0 && <h2 className="small muted">{t('folders')}</h2>}
      <ul>
        {data?.folders.map(({ id, path, count }) => (
          <Row
            key={id}
            icon={FolderIcon}
            label={path.slice(path.lastIndexOf('/') + 1)}
            count={count}
            level={path.split('/').length - 1}
            isOn={state.folder === path}
            onChoose={() => onChange({ folder: path, shelf: '' })}
          />
        ))}
      </ul>
    </nav>
  )
}
