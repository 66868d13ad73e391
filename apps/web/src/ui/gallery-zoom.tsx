import type { ImageAsset, Tint } from '@stoa/api-client'
import { t } from '../lib/messages/ui.ts'
import { Dialog } from './dialog.tsx'
import { IconButton } from './icon-button.tsx'
import { Tile } from './tile.tsx'

interface GalleryZoomProps {
  label: string
  image: ImageAsset
  tint?: Tint | null
  onClose: () => void
}

export function GalleryZoom({ label, image, tint, onClose }: GalleryZoomProps) {
  return (
    <Dialog className="GalleryZoom" label={label} onClose={onClose}>
      <IconButton icon="close" label={t('close')} onClick={onClose} />
      <Tile image={image} tint={tint} sizes="200vw" decorative={false} />
    </Dialog>
  )
}
