import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture that no other test has. */
export function anyPicture(width = 40, height = 30): Promise<Buffer> {
  const [r, g, b] = randomBytes(3) as unknown as [number, number, number]
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .tint({ r, g, b })
    .png()
    .toBuffer()
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(8)
  out.writeUInt32BE(data.length, 0)
  out.writeUInt32BE(crc(body), 4)
  return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)])
}

/** A PNG that says it is so large, in a few hundred bytes. */
export function bomb(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A GIF that is a script as well: its width spells the beginning of a comment. */
export const gifScript = Buffer.concat([
  Buffer.from('GIF89a/*', 'latin1'),
  Buffer.from([0x01, 0x00, 0x00, 0x00, 0x00]),
  Buffer.from('*/=1;alert(document.domain)//;', 'latin1'),
])

/** A whole picture with a page and a script behind it. */
export async function withTail(tail: string): Promise<Buffer> {
  return Buffer.concat([await anyPicture(), Buffer.from(tail)])
}

/** A photograph that says where it was taken. */
export async function withGps(): Promise<Buffer> {
  const picture = await anyPicture(64, 48)
  return sharp(picture)
    .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } })
    .jpeg()
    .toBuffer()
}

/** Two frames in one file. */
export function animated(): Promise<Buffer> {
  const frame = (r: number) => ({
    create: { width: 8, height: 8, channels: 3 as const, background: { r, g: 9, b: 9 } },
  })
  return sharp([frame(1), frame(250)].map((input) => ({ ...input })) as never, { join: { animated: true } })
    .gif()
    .toBuffer()
}
