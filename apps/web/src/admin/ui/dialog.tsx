import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { t } from '../messages.ts'
import { IconButton } from './button.tsx'
import { useReturnFocus } from './use-return-focus.ts'

type Props = {
  title: string
  note?: ReactNode
  size?: 'l' | 'xl'
  onClose: () => void
  children?: ReactNode
  footer?: ReactNode
  /** For content that reaches the edges, such as a table. */
  isFlush?: boolean
  /** For content without controls: the keyboard scrolls it. */
  isText?: boolean
}

const scrollable = { tabIndex: 0, role: 'group' }

/** Mounted means open. On a phone it becomes a sheet from below. */
export function Dialog({ title, note, size, onClose, children, footer, isFlush, isText }: Props) {
  const returnFocus = useReturnFocus()
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="scrim">
          <Primitive.Content
            className="dialog"
            data-size={size}
            aria-describedby={undefined}
            onCloseAutoFocus={returnFocus}
          >
            <header>
              <div className="grow">
                <Primitive.Title asChild>
                  <h2>{title}</h2>
                </Primitive.Title>
                {note && <p>{note}</p>}
              </div>
              <Primitive.Close asChild>
                <IconButton icon={X} label={t('close')} />
              </Primitive.Close>
            </header>
            <div className="content" data-flush={isFlush ? '' : undefined} {...(isText && scrollable)}>
              {children}
            </div>
            {footer && <footer>{footer}</footer>}
          </Primitive.Content>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
