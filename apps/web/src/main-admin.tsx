import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/reset.css'
import { AdminApp } from './app/admin-app.tsx'

createRoot(document.getElementById('root') as HTMLElement).render(<AdminApp />)
