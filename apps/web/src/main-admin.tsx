import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/reset.css'
import { speakPreferred } from './admin/locales/speak-preferred.ts'
import { AdminApp } from './app/admin-app.tsx'

// Not awaited at the top: the bundler would cut the shop's pages into more files then.
void speakPreferred().then(() => createRoot(document.getElementById('root') as HTMLElement).render(<AdminApp />))
