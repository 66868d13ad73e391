import type { ReactNode } from 'react'
import { t } from '../../messages.ts'
import { Tabs } from '../../ui/tabs.tsx'
import type { ResourceMeta, TabMeta } from '../meta-types.ts'
import { useFormState } from './form-context.tsx'
import { hasErrorIn, useFormTab } from './use-form-tab.ts'

type Props = { resource: ResourceMeta; panelOf: (tab: TabMeta) => ReactNode }

/** The name of a tab, marked where something in it is wrong. */
function TabName({ resource, tab }: { resource: ResourceMeta; tab: TabMeta }) {
  const isWrong = useFormState((state) => hasErrorIn(resource, tab, state))
  return (
    <>
      {tab.title}
      {isWrong && (
        <>
          <span className="dot" data-tone="bad" />
          <span className="sr">{t('tabHasError')}</span>
        </>
      )}
    </>
  )
}

/** The parts of a form that its declaration puts into tabs. */
export function FormTabs({ resource, panelOf }: Props) {
  const { tabs, active, open } = useFormTab(resource)
  if (tabs.length === 0) return null
  return (
    <Tabs
      label={t('formParts')}
      active={active}
      onChange={open}
      tabs={tabs.map((tab) => ({
        name: tab.title,
        label: <TabName resource={resource} tab={tab} />,
        panel: panelOf(tab),
      }))}
    />
  )
}
