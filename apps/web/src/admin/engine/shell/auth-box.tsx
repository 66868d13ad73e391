import { Landmark } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { shopName } from '../../../lib/shop-name.ts'
import { Icon } from '../../ui/icon.tsx'
import { LanguageSelect } from './language-select.tsx'

type Props = { title: string; note: ReactNode; children: ReactNode; footer?: ReactNode }

/** A page for somebody who is not in yet. */
export function AuthBox({ title, note, children, footer }: Props) {
  useEffect(() => {
    document.title = `${title} – ${shopName}`
  }, [title])
  return (
    <main className="auth" id="main">
      <div className="box">
        <div className="brand">
          <span className="mark">
            <Icon of={Landmark} size={20} />
          </span>
          {shopName}
        </div>
        <div className="stack" data-gap="4">
          <h1>{title}</h1>
          <p className="muted">{note}</p>
        </div>
        {children}
        {footer && <p className="small muted">{footer}</p>}
        <LanguageSelect />
      </div>
    </main>
  )
}
