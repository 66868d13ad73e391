import { Outlet, ScrollRestoration, useNavigate } from 'react-router'
import { t } from '../../messages.ts'
import { runNewestAction } from '../../ui/toast-store.ts'
import { Toasts } from '../../ui/toasts.tsx'
import { RunsCorner } from '../bulk/runs-corner.tsx'
import type { KeyMap } from '../key-registry.ts'
import { useLive } from '../live/use-live.ts'
import { useMeta } from '../meta.tsx'
import { words } from '../palette/messages.ts'
import { Palette } from '../palette/palette.tsx'
import { useKeys } from '../use-keys.ts'
import { useDark } from './me.tsx'
import { NavigationSheet } from './navigation-sheet.tsx'
import { placeKeys } from './place-keys.ts'
import { placeAddress } from './places.ts'
import { SessionDialog } from './session-dialog.tsx'
import { palette, shortcutSheet } from './shell-state.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { Sidebar } from './sidebar.tsx'
import { SkipLink } from './skip-link.tsx'

/** Keys that work on every page. */
function useShellKeys(): void {
  const meta = useMeta()
  const navigate = useNavigate()
  const [, toggleTheme] = useDark()
  const group = 'everywhere' as const
  const going: KeyMap = Object.fromEntries(
    [...placeKeys(meta)].map(([key, place]) => [
      `g ${key}`,
      { group, label: t('keyGoTo', { name: place.label }), run: () => void navigate(placeAddress(place)) },
    ]),
  )
  useKeys({
    'mod+k': { group, label: words('find'), run: () => palette.set(!palette.get()) },
    '?': { group, label: t('keySheet'), run: () => shortcutSheet.set(true) },
    z: { group, label: t('keyUndo'), run: runNewestAction },
    'shift+d': { group, label: t('keyTheme'), run: toggleTheme },
    ...going,
  })
}

/** Sidebar, page, and what may lie over them. */
export function Shell() {
  useShellKeys()
  useLive()
  return (
    <div className="app">
      <SkipLink />
      <Sidebar />
      <Outlet />
      <NavigationSheet />
      <Palette />
      <ShortcutSheet />
      <SessionDialog />
      <Toasts>
        <RunsCorner />
      </Toasts>
      <ScrollRestoration />
    </div>
  )
}
