import { ChevronDown, Lock, Plus, Star, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { t } from '../../../messages.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import type { ResourceMeta } from '../../meta-types.ts'
import type { ListState } from '../list-state.ts'
import { useViewActs } from './use-view-acts.ts'
import { ViewDialog } from './view-dialog.tsx'
import { useViews, type View } from './view-queries.ts'
import { allSearch, beginning, isViewChanged, viewSearch } from './view-state.ts'
import { words } from './words.ts'

type Props = { resource: ResourceMeta; state: ListState }

/** A list that is opened without saying how begins with the view that its reader chose. */
function useBeginning(resource: ResourceMeta, views: readonly View[] | undefined): void {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const first = views && beginning(resource, views, search)
  useEffect(() => {
    if (first) void navigate({ pathname, search: first }, { replace: true })
  }, [first, pathname, navigate])
}

function Tab({ resource, view, isCurrent }: { resource: ResourceMeta; view: View; isCurrent: boolean }) {
  const shared = view.owner && !view.isOwn ? words('sharedBy', { name: view.owner }) : undefined
  return (
    <Link
      className="view"
      to={{ search: viewSearch(resource, view) }}
      aria-current={isCurrent || undefined}
      title={view.isShared ? shared : words('private')}
    >
      <Icon of={view.isShared ? Users : Lock} size={14} />
      {view.name}
      {view.isDefault && <Icon of={Star} size={12} />}
    </Link>
  )
}

type MenuProps = {
  view: View
  views: readonly View[]
  acts: ReturnType<typeof useViewActs>
  onRename: () => void
}

function ViewMenu({ view, views, acts, onRename }: MenuProps) {
  const before = views.find(({ isDefault }) => isDefault)
  const own: MenuItem[] = [
    { name: 'rename', label: words('rename'), onSelect: onRename },
    { name: 'delete', label: words('withdraw'), tone: 'danger', onSelect: () => void acts.remove(view) },
  ]
  const begin = { label: words(view.isDefault ? 'beginsNot' : 'begin'), onSelect: () => void acts.begin(view, before) }
  return (
    <Menu
      trigger={<IconButton icon={ChevronDown} size="s" label={words('viewMenu', { name: view.name })} />}
      items={[{ name: 'begin', ...begin }, ...(view.canChange ? own : [])]}
    />
  )
}

/** The saved views of a list, above it: choose one, keep what the list shows as one. */
export function SavedViews({ resource, state }: Props) {
  const { data: views } = useViews(resource.path)
  useBeginning(resource, views)
  const acts = useViewActs(resource, state)
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null)
  const view = views?.find(({ id }) => id === state.view)
  const isChanged = isViewChanged(resource, state, view)
  return (
    <nav className="saved-views" aria-label={words('views')}>
      <Link className="view" to={{ search: allSearch }} aria-current={(!view && !isChanged) || undefined}>
        {words('allRows')}
      </Link>
      {views?.map((each) => (
        <Tab key={each.id} resource={resource} view={each} isCurrent={each === view} />
      ))}
      {view && views && <ViewMenu view={view} views={views} acts={acts} onRename={() => setDialog('rename')} />}
      <IconButton icon={Plus} size="s" label={words('keepView')} onClick={() => setDialog('new')} />
      {view && isChanged && (
        <span className="dirty no-phone">
          {words('changed')}
          {view.canChange && (
            <Button size="s" onClick={() => void acts.keep(view)}>
              {t('save')}
            </Button>
          )}
          <Button size="s" kind="ghost" onClick={() => setDialog('new')}>
            {words('saveNew')}
          </Button>
          <Link className="button" data-kind="ghost" data-size="s" to={{ search: viewSearch(resource, view) }}>
            {words('revert')}
          </Link>
        </span>
      )}
      {dialog === 'new' && (
        <ViewDialog
          title={words('keepView')}
          start={{ name: '', isShared: false }}
          onSave={acts.create}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'rename' && view && (
        <ViewDialog
          title={words('renameTitle', { name: view.name })}
          start={view}
          onSave={({ name, isShared }) => acts.update(view, { name, isShared })}
          onClose={() => setDialog(null)}
        />
      )}
    </nav>
  )
}
