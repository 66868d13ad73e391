import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/reset.css'
import { startShop } from './app/start-shop.tsx'

void startShop(createRoot(document.getElementById('root') as HTMLElement))
