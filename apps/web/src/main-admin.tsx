import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/reset.css'
import { speakPreferred } from './admin/locales/speak-preferred.ts'
import { AdminApp } from './app/admin-app.tsx'

await speakPreferred()
createRoot(document.getElementById('root') as HTMLElement).render(<AdminApp />)
