import { Outlet, ScrollRestoration, useNavigate } from 'react-router'
import { runNewestAction } from '../../ui/toast-store.ts'
import { Toasts } from '../../ui/toasts.tsx'
import { RunsCorner } from '../bulk/runs-corner.tsx'
import { useLive } from '../live/use-live.ts'
import { useKeys } from '../use-keys.ts'
import { useDark } from './me.tsx'
import { NavigationSheet } from './navigation-sheet.tsx'
import { SessionDialog } from './session-dialog.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { useChord } from './use-chord.ts'

/** Sidebar, page, and what may lie over them. */
export function Shell() {
  const navigate = useNavigate()
  const [, toggleTheme] = useDark()
  useKeys({ 'shift+d': toggleTheme, z: runNewestAction })
  useLive()
  useChord('g', {
    d: () => navigate('/admin'),
    o: () => navigate('/admin/orders'),
    p: () => navigate('/admin/products'),
  })
  return (
    <div className="app">
      <Sidebar />
      <Outlet />
      <NavigationSheet />
      <ShortcutSheet />
      <SessionDialog />
      <Toasts>
        <RunsCorner />
      </Toasts>
      <ScrollRestoration />
    </div>
  )
}
