import { FolderTree, List, Plus } from 'lucide-react'
import { useState } from 'react'
import { lower } from '../../../lib/language.ts'
import { stored } from '../../../lib/storage.ts'
import { TrashLink } from '../../engine/changes/trash-link.tsx'
import { ListPage } from '../../engine/list/list-page.tsx'
import { SearchBox } from '../../engine/list/search-box.tsx'
import { sectionOf, useMeta } from '../../engine/meta.tsx'
import type { ResourceMeta } from '../../engine/meta-types.ts'
import { Page } from '../../engine/shell/page.tsx'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { childrenOf } from './category-tree.ts'
import { TreeView } from './tree-view.tsx'
import { useCategoryTree } from './use-category-tree.ts'
import { useOpenBranches } from './use-open-branches.ts'

const kept = stored('admin.categories.view')

/** Categories as a tree, or as the list that every resource has. */
export function CategoriesPage({ resource }: { resource: ResourceMeta }) {
  const [isList, setList] = useState(() => kept.get() === 'list')
  const show = (view: 'list' | 'tree') => {
    kept.set(view === 'list' ? view : null)
    setList(view === 'list')
  }
  if (!isList) return <CategoryTreePage resource={resource} onList={() => show('list')} />
  const asTree = (
    <Button kind="ghost" icon={FolderTree} onClick={() => show('tree')}>
      <span className="no-phone">{t('asTree')}</span>
      <span className="only-phone sr">{t('asTree')}</span>
    </Button>
  )
  return <ListPage resource={resource} actions={asTree} />
}

function CategoryTreePage({ resource, onList }: { resource: ResourceMeta; onList: () => void }) {
  const meta = useMeta()
  const branches = useOpenBranches()
  const [q, setQ] = useState('')
  const [addingTo, setAddingTo] = useState<string | null | undefined>(undefined)
  const { tree, error, refetch, move, add, rename } = useCategoryTree()
  const crumb = sectionOf(meta, resource)
  const canMove = resource.can.change && resource.actions.some(({ name }) => name === 'category.move')
  const addIn = (parentId: string | null | undefined) => {
    if (parentId) branches.set(parentId, true)
    setAddingTo(parentId)
  }
  const unfold = () => tree && branches.openAll([...tree.byId.keys()].filter((id) => childrenOf(tree, id).length > 0))
  return (
    <Page
      isFill
      title={resource.labelPlural}
      crumbs={crumb ? [{ label: crumb.label }] : []}
      actions={
        <>
          <Button kind="ghost" icon={List} onClick={onList}>
            <span className="no-phone">{t('asList')}</span>
            <span className="only-phone sr">{t('asList')}</span>
          </Button>
          <TrashLink resource={resource} />
          {resource.can.add && (
            <Button kind="primary" icon={Plus} onClick={() => addIn(null)}>
              <span className="no-phone">{t('add', { name: lower(resource.label) })}</span>
              <span className="only-phone sr">{t('add', { name: lower(resource.label) })}</span>
            </Button>
          )}
        </>
      }
    >
      <div className="tree-bar">
        <SearchBox
          value={q}
          label={t('searchTree', { count: tree?.byId.size ?? 0 })}
          help={resource.fields.name?.label ?? ''}
          onSearch={setQ}
        />
        <span className="push row no-phone">
          <Button kind="ghost" onClick={branches.foldAll}>
            {t('foldAll')}
          </Button>
          <Button kind="ghost" onClick={unfold}>
            {t('unfoldAll')}
          </Button>
        </span>
      </div>
      <div className="tree-body">
        {error && (
          <Callout tone="bad">
            <p>{error.message}</p>
            <Button size="s" onClick={() => refetch()}>
              {t('tryAgain')}
            </Button>
          </Callout>
        )}
        {tree && (
          <TreeView
            tree={tree}
            q={q}
            branches={branches}
            can={{ change: canMove, add: resource.can.add }}
            addingTo={addingTo}
            onAddTo={addIn}
            onAdd={(name, parentId) => void add(name, parentId)}
            onMove={(id, place) => void move(id, place)}
            onRename={(id, name) => void rename(id, name)}
          />
        )}
      </div>
      {canMove && <p className="tree-foot small muted no-phone">{t('moveKeys')}</p>}
    </Page>
  )
}
