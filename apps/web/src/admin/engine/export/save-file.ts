/** Where a file goes that comes over the network. */
export type Sink = { write: (body: ReadableStream<Uint8Array>) => Promise<void> }

type Picker = (options: { suggestedName: string }) => Promise<{ createWritable: () => Promise<WritableStream> }>

const picker = (): Picker | undefined => (window as { showSaveFilePicker?: Picker }).showSaveFilePicker

async function offer(name: string, body: ReadableStream<Uint8Array>): Promise<void> {
  const url = URL.createObjectURL(await new Response(body).blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/**
 * Asks where a file should go; null where the person decided against it. The file needs the login's header, which a plain
 * link cannot send: where the browser lets a page write to disk it streams there, elsewhere it is gathered in memory first.
 */
export async function chooseSink(name: string): Promise<Sink | null> {
  const pick = picker()
  if (!pick) return { write: (body) => offer(name, body) }
  try {
    const file = await pick({ suggestedName: name })
    // Nothing is made of the file until all has come: a stream that breaks off is thrown away.
    return { write: async (body) => body.pipeTo(await file.createWritable()) }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** The same bytes, with each step told. */
export function countBytes(
  body: ReadableStream<Uint8Array>,
  tell: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  let bytes = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      tell(bytes)
      controller.enqueue(chunk)
    },
  })
  return body.pipeThrough(counter)
}

/** A short file that is made in the page. */
export const saveText = (name: string, text: string): Promise<void> => offer(name, new Blob([text]).stream())
