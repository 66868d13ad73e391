import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './toast.css'
import { icons } from './icons.ts'

interface ToastProps {
  text: string
  done?: boolean
  action?: { label: string; onPress: () => void }
}

export function Toast({ text, done, action }: ToastProps) {
  return (
    <div className="Toast">
      {done && <Icon name={icons.check} />}
      <span>{text}</span>
      {action && (
        <Button variant="quiet" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
