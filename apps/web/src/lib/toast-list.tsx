import { Toast, ToastRegion } from '../ui/toast.tsx'
import { dismissToast, useToasts } from './toasts.ts'

/** Shown by the page, and again inside a modal, which would otherwise hide it. */
export function ToastList() {
  return (
    <ToastRegion>
      {useToasts().map(({ id, text, done, action }) => {
        const onPress = () => {
          dismissToast(id)
          action?.onPress()
        }
        return <Toast key={id} text={text} done={done} action={action && { label: action.label, onPress }} />
      })}
    </ToastRegion>
  )
}
