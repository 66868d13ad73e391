import {
  ChartColumn,
  ClipboardList,
  File,
  type LucideIcon,
  MapIcon,
  ScrollText,
  Settings,
  ShieldUser,
  Wrench,
} from 'lucide-react'

/** Icons that a declared page can name. */
const icons: Record<string, LucideIcon> = {
  chart: ChartColumn,
  list: ClipboardList,
  log: ScrollText,
  map: MapIcon,
  settings: Settings,
  shield: ShieldUser,
  tool: Wrench,
}

export const pageIcon = (name: string | undefined): LucideIcon => icons[name ?? ''] ?? File
