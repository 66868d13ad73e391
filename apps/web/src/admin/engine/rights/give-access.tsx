import { UserPlus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Check, Choice } from '../../ui/check.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Combobox } from '../../widgets/relation-combobox.tsx'
import { useMeta } from '../meta.tsx'
import type { Reference } from '../record.ts'
import type { NewGrant } from './rights-queries.ts'
import type { ObjectGrants } from './rights-types.ts'

type Props = {
  grantable: ObjectGrants['grantable']
  isBusy: boolean
  onGive: (grant: NewGrant) => Promise<void>
}

const holders = { users: 'userId', groups: 'groupId' } as const

type Kind = keyof typeof holders

/** A user or a group, and what they get. Offers what the caller could give, and no one they may not look up. */
export function GiveAccess({ grantable, isBusy, onGive }: Props) {
  const id = useId()
  const { resources } = useMeta()
  const kinds = (['users', 'groups'] as const).filter((kind) => resources[kind])
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'users')
  const [who, setWho] = useState<Reference | null>(null)
  const [codes, setCodes] = useState<string[]>([])
  if (kinds.length === 0) return null
  const toggle = (code: string) =>
    setCodes(codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code])
  async function give(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!who || codes.length === 0) return
    await onGive({ permissions: codes, [holders[kind]]: who.id })
    setWho(null)
    setCodes([])
  }
  return (
    <Card title={t('giveAccess')}>
      {grantable.length === 0 ? (
        <p className="muted">{t('nothingToGive')}</p>
      ) : (
        <form className="give-access" onSubmit={(event) => void give(event).catch(() => undefined)}>
          <Segmented
            label={t('who')}
            value={kind}
            options={kinds.map((value) => ({ value, label: value === 'users' ? t('user') : t('group') }))}
            onChange={(next) => {
              setKind(next)
              setWho(null)
            }}
          />
          <div className="relation-picker">
            <Combobox
              key={kind}
              id={id}
              aria-label={kind === 'users' ? t('user') : t('group')}
              resource={kind}
              placeholder={t('choose')}
              shown={who?._label ?? ''}
              chosen={who ? [who.id] : []}
              onChoose={setWho}
            />
          </div>
          <fieldset aria-label={t('rightsOf')} className="rights-to-give">
            {grantable.map(({ code, label }) => (
              <Choice key={code}>
                <Check checked={codes.includes(code)} onChange={() => toggle(code)} />
                {label}
              </Choice>
            ))}
          </fieldset>
          <div>
            <Button type="submit" kind="primary" icon={UserPlus} disabled={isBusy || !who || codes.length === 0}>
              {t('giveAccess')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  )
}
