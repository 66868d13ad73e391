import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/reset.css'
import { startShop } from './app/start-shop.tsx'

const root = createRoot(document.getElementById('root') as HTMLElement)

/** The admin is another app behind the same door: its code is asked for only under its own address. */
async function startAdmin(): Promise<void> {
  const { AdminApp } = await import('./app/admin-app.tsx')
  root.render(<AdminApp />)
}

void (/^\/admin(\/|$)/.test(window.location.pathname) ? startAdmin() : startShop(root))
