import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { t } from '../../messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Combobox } from '../../widgets/relation-combobox.tsx'
import { useMeta } from '../meta.tsx'
import { useLabels } from '../queries.ts'
import { type AuditState, auditFilters } from './audit-state.ts'
import { modelWords, resourceOfModel } from './field-of-row.ts'

type Props = {
  state: AuditState
  /** Operations that may be offered while typing. */
  operations: readonly string[]
  /** On a phone they are folded away. */
  isOpen: boolean
  onChange: (change: AuditState) => void
}

function Actor({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const users = resourceOfModel(useMeta(), 'User')
  const { data: labels } = useLabels(users?.path, value ? [value] : [])
  const shown = value && (labels?.get(value) ?? value)
  return (
    <span className="audit-actor">
      {users ? (
        <Combobox
          aria-label={t('who')}
          placeholder={t('who')}
          resource={users.path}
          shown={shown}
          chosen={value ? [value] : []}
          onChoose={({ id }) => onChange(id)}
        />
      ) : (
        shown && <span className="mono">{shown}</span>
      )}
      {value && <IconButton icon={X} size="s" label={t('clear')} onClick={() => onChange('')} />}
    </span>
  )
}

type TypedProps = { label: string; value: string; list?: string; onCommit: (value: string) => void }

/** Runs on Enter or when it is left: half an address finds nothing. */
function Typed({ label, value, list, onCommit }: TypedProps) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setText(value)
  }
  const commit = () => text.trim() !== value && onCommit(text.trim())
  return (
    <Input
      aria-label={label}
      placeholder={label}
      list={list}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}

type ControlProps = Pick<Props, 'state' | 'onChange'>

/** Which kind of record; those without a page of their own are not offered, but told when the address names one. */
function ObjectSelect({ state: { model = '' }, onChange }: ControlProps) {
  const resources = Object.values(useMeta().resources)
  const isOther = model && !resources.some(({ name }) => name === model)
  return (
    <Select
      aria-label={t('object')}
      value={model}
      onChange={(event) => onChange({ model: event.target.value, objectId: '' })}
    >
      <option value="">{t('anyObject')}</option>
      {resources.map(({ name, labelPlural }) => (
        <option key={name} value={name}>
          {labelPlural}
        </option>
      ))}
      {isOther && <option value={model}>{modelWords(model)}</option>}
    </Select>
  )
}

function Days({ state, onChange }: ControlProps) {
  const day = (name: 'from' | 'to', label: string) => (
    <Input
      type="date"
      aria-label={label}
      value={state[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  return (
    <span className="row days" data-gap="4">
      {day('from', t('fromDay'))}
      <span className="muted">–</span>
      {day('to', t('toDay'))}
    </span>
  )
}

/** What came with a link, such as one change set; it can only be taken away. */
const Given = ({ state, onChange }: ControlProps) =>
  (['objectId', 'changeSetId'] as const).map(
    (name) =>
      state[name] && (
        <Chip key={name} removeLabel={t('clear')} onRemove={() => onChange({ [name]: '' })}>
          {t(name === 'objectId' ? 'oneObject' : 'oneChangeSet')}
        </Chip>
      ),
  )

/** What the audit log is narrowed to; nothing of it is kept anywhere but in the address. */
export function AuditFilters({ state, operations, isOpen, onChange }: Props) {
  const listId = useId()
  const applied = auditFilters.filter((name) => state[name])
  return (
    <search className="list-toolbar audit-filters" data-open={isOpen ? '' : undefined} aria-label={t('filters')}>
      <Actor value={state.actor ?? ''} onChange={(actor) => onChange({ actor })} />
      <Typed
        label={t('operation')}
        value={state.operation ?? ''}
        list={listId}
        onCommit={(operation) => onChange({ operation })}
      />
      <datalist id={listId}>
        {operations.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ObjectSelect state={state} onChange={onChange} />
      <Days state={state} onChange={onChange} />
      <Typed label={t('address')} value={state.ip ?? ''} onCommit={(ip) => onChange({ ip })} />
      <Given state={state} onChange={onChange} />
      {applied.length > 0 && (
        <Button size="s" kind="ghost" onClick={() => onChange(Object.fromEntries(applied.map((name) => [name, ''])))}>
          {t('reset')}
        </Button>
      )}
    </search>
  )
}
