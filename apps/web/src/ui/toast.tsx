import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './toast.css'

export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <div className="ToastRegion" role="status">
      {children}
    </div>
  )
}

interface ToastProps {
  text: string
  done?: boolean
  action?: { label: string; onPress: () => void }
}

export function Toast({ text, done, action }: ToastProps) {
  return (
    <div className="Toast">
      {done && <Icon name="check" />}
      <span>{text}</span>
      {action && (
        <Button variant="quiet" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
