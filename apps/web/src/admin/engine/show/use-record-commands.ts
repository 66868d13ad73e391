import { History, Zap } from 'lucide-react'
import { useLocation, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import type { ActionMeta, ResourceMeta } from '../meta-types.ts'
import { usePageCommands } from '../palette/page-commands.ts'
import type { RecordData } from '../record.ts'
import { useKeys } from '../use-keys.ts'

type Options = {
  resource: ResourceMeta
  record: RecordData
  actions: ActionMeta[]
  onOpen: (action: ActionMeta) => void
}

/** Offers the verbs of the open record and the way to its history in the palette; H leads there, too. */
export function useRecordCommands({ resource, record, actions, onOpen }: Options): void {
  const navigate = useNavigate()
  const { state } = useLocation()
  const history = `/admin/${resource.path}/${record.id}/history`
  useKeys({ h: { label: t('keyHistory'), group: 'form', run: () => void navigate(history, { state }) } })
  usePageCommands([
    ...actions.map((action) => ({
      id: `verb ${action.name}`,
      label: action.label,
      note: record._label,
      icon: Zap,
      run: () => onOpen(action),
    })),
    { id: 'history', label: t('tabHistory'), note: record._label, icon: History, keys: 'h', to: history },
  ])
}
