import { dismissToast, type ToastMessage } from '../lib/toasts.ts'
import { Toast } from './toast.tsx'

export function Toasts({ toasts }: { toasts: readonly ToastMessage[] }) {
  return toasts.map(({ id, text, done, action }) => {
    const onPress = () => {
      dismissToast(id)
      action?.onPress()
    }
    return <Toast key={id} text={text} done={done} action={action && { label: action.label, onPress }} />
  })
}
