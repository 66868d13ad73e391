import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { CircleQuestionMark, LogOut, Moon, Sun } from 'lucide-react'
import { setTheme, useTheme } from '../../../lib/theme.ts'
import { t } from '../../messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useMeta } from '../meta.tsx'
import { logOut } from '../session.ts'
import { languageItems } from './language-items.ts'
import { shortcutSheet } from './shell-state.ts'

export function useDark(): [isDark: boolean, toggle: () => void] {
  const theme = useTheme()
  const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  return [isDark, () => setTheme(isDark ? 'light' : 'dark')]
}

/** Ends the session, and forgets what it showed. */
export async function leave(queries: QueryClient): Promise<void> {
  await logOut().catch(() => {})
  queries.clear()
  window.location.assign('/admin')
}

/** Who is logged in, light or dark, the sheet of shortcuts, and the way out. */
export function Me() {
  const { user } = useMeta()
  const [isDark, toggle] = useDark()
  const queries = useQueryClient()
  return (
    <div className="me">
      <Menu
        trigger={
          <button type="button" className="who">
            <span className="sr">{t('account')}</span>
            <Avatar name={user.name || user.email} />
            <span className="clip">{user.name || user.email}</span>
          </button>
        }
        items={[
          ...languageItems(),
          { name: 'logOut', label: t('logOut'), icon: LogOut, onSelect: () => leave(queries) },
        ]}
      />
      <IconButton icon={isDark ? Sun : Moon} label={t(isDark ? 'lightTheme' : 'darkTheme')} size="s" onClick={toggle} />
      <IconButton icon={CircleQuestionMark} label={t('shortcuts')} size="s" onClick={() => shortcutSheet.set(true)} />
    </div>
  )
}
